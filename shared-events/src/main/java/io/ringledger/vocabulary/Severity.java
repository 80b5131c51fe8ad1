package io.ringledger.vocabulary;

/** How soon somebody should look. */
public enum Severity {
    LOW,
    MEDIUM,
    HIGH,
    CRITICAL
}
