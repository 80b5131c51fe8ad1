package io.ringledger.gateway.identity;

import io.ringledger.api.rejections.Rejected;
import io.ringledger.api.rejections.RejectionCode;

/** Tells refusals apart. */
public final class Refusals {
    private Refusals() {}

    public static boolean is(Throwable error, RejectionCode code) {
        return error instanceof Rejected refused && refused.rejection().code().equals(code.name());
    }
}
