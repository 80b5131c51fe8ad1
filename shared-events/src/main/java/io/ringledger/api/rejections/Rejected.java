package io.ringledger.api.rejections;

import java.util.Map;

/** Thrown by deciders and query handlers: you may not. An interceptor turns it into a {@link Rejection}. */
public final class Rejected extends RuntimeException {
    private final transient Rejection rejection;

    public Rejected(RejectionCode code, String message) {
        this(new Rejection(code.name(), message, Map.of()));
    }

    public Rejected(RejectionCode code, String message, Map<String, String> details) {
        this(new Rejection(code.name(), message, details));
    }

    public Rejected(Rejection rejection) {
        super(rejection.code() + ": " + rejection.message(), null, false, false);
        this.rejection = rejection;
    }

    /** Whether something failed because it was refused with a code. */
    public static boolean is(Throwable failure, RejectionCode code) {
        return failure instanceof Rejected refused && refused.rejection.code().equals(code.name());
    }

    public Rejection rejection() {
        return rejection;
    }
}
