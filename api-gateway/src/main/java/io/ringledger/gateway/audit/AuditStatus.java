package io.ringledger.gateway.audit;

import java.util.Locale;

/** Whether what was wanted came about. */
enum AuditStatus {
    SUCCESS,
    FAILURE;

    static AuditStatus of(boolean succeeded) {
        return succeeded ? SUCCESS : FAILURE;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean succeeded() {
        return this == SUCCESS;
    }
}
