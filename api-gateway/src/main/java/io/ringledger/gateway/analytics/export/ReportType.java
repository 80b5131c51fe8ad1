package io.ringledger.gateway.analytics.export;

/** What a file is about. Source: manager document, 3.6. */
enum ReportType {
    OVERVIEW,
    CALLS,
    QA,
    SENTIMENT,
    ESCALATIONS,
    FULL
}
