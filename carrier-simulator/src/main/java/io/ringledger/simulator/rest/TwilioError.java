package io.ringledger.simulator.rest;

/** A request that Twilio refuses: HTTP status, Twilio's error code and message. */
final class TwilioError extends RuntimeException {
    private final int status;
    private final int code;

    TwilioError(int status, int code, String message) {
        super(message, null, false, false);
        this.status = status;
        this.code = code;
    }

    static TwilioError badRequest(int code, String message) {
        return new TwilioError(400, code, message);
    }

    /** A parameter that the API does not have, or a value that it does not take. */
    static TwilioError invalid(String message) {
        return badRequest(20001, message);
    }

    static TwilioError notFound(String path) {
        return new TwilioError(404, 20404, "The requested resource " + path + " was not found");
    }

    int status() {
        return status;
    }

    int code() {
        return code;
    }

    String text() {
        return String.valueOf(getMessage());
    }
}
