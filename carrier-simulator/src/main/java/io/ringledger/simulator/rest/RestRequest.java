package io.ringledger.simulator.rest;

import io.ringledger.simulator.behaviour.RestOperation;
import java.time.Instant;
import java.util.regex.Pattern;

/**
 * What a request asks for.
 *
 * @param operation  the operation
 * @param path       as sent
 * @param callSid    of the operations on one call, else empty
 * @param parameters form fields of a POST, query parameters of the others
 * @param arrivedAt  when it had been read
 */
record RestRequest(RestOperation operation, String path, String callSid, Parameters parameters, Instant arrivedAt) {
    private static final Pattern PATH = Pattern.compile("/2010-04-01/Accounts/(AC[0-9a-fA-F]{32})"
            + "/(?:(?<calls>Calls)|Calls/(?<call>CA[0-9a-fA-F]{32})|(?<numbers>IncomingPhoneNumbers))\\.json");

    static RestRequest of(String method, String path, String accountSid, Parameters parameters) {
        var match = PATH.matcher(path);
        if (!match.matches() || !match.group(1).equals(accountSid)) {
            throw TwilioError.notFound(path);
        }
        var callSid = match.group("call");
        var operation =
                callSid != null ? onCall(method) : match.group("calls") != null ? onCalls(method) : onNumbers(method);
        return new RestRequest(operation, path, callSid == null ? "" : callSid, parameters, Instant.now());
    }

    private static RestOperation onCalls(String method) {
        return switch (method) {
            case "POST" -> RestOperation.CREATE_CALL;
            case "GET" -> RestOperation.LIST_CALLS;
            default -> throw methodNotAllowed();
        };
    }

    private static RestOperation onCall(String method) {
        return switch (method) {
            case "POST" -> RestOperation.UPDATE_CALL;
            case "GET" -> RestOperation.FETCH_CALL;
            case "DELETE" -> RestOperation.DELETE_CALL;
            default -> throw methodNotAllowed();
        };
    }

    private static RestOperation onNumbers(String method) {
        if (method.equals("GET")) {
            return RestOperation.LIST_NUMBERS;
        }
        throw methodNotAllowed();
    }

    private static TwilioError methodNotAllowed() {
        return new TwilioError(405, 20004, "Method not allowed");
    }
}
