package io.ringledger.api.rejections;

/** Why a command or a query was refused. Implemented by one enum per context; the gateway maps codes to statuses. */
public interface RejectionCode {
    /** The code as clients see it, for example {@code CALL_NOT_FOUND}. */
    String name();
}
