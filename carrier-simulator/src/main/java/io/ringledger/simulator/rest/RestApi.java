package io.ringledger.simulator.rest;

import io.ringledger.simulator.call.AccountNumbers;
import io.ringledger.simulator.call.CallRegister;
import io.ringledger.simulator.call.Switchboard;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The operations that the simulator serves, without HTTP. */
public final class RestApi {
    private final CallRegister register;
    private final CallsEndpoint calls;
    private final NumbersEndpoint numbers;

    /**
     * The API of one account.
     *
     * @param ownCallerIdsOnly whether a call's {@code From} must be one of the account's numbers
     */
    public RestApi(
            String accountSid,
            CallRegister register,
            Switchboard switchboard,
            AccountNumbers numbers,
            boolean ownCallerIdsOnly) {
        this.register = register;
        var json = new CallJson(accountSid, numbers);
        calls = new CallsEndpoint(register, switchboard, numbers, ownCallerIdsOnly, json);
        this.numbers = new NumbersEndpoint(numbers, new NumberJson(accountSid, Instant.now()));
    }

    RestAnswer serve(RestRequest request) {
        return switch (request.operation()) {
            case CREATE_CALL -> calls.create(request.parameters());
            case LIST_CALLS -> calls.list(request);
            case FETCH_CALL -> calls.fetch(request);
            case UPDATE_CALL -> calls.update(request);
            case DELETE_CALL -> calls.delete(request);
            case LIST_NUMBERS -> numbers.list(request);
        };
    }

    /** The called number that a request is about, which fault rules go by; empty where there is none. */
    String calledNumber(RestRequest request) {
        return switch (request.operation()) {
            case CREATE_CALL, LIST_CALLS -> orEmpty(request.parameters().text("To"));
            case FETCH_CALL, UPDATE_CALL, DELETE_CALL ->
                register.find(request.callSid()).map(call -> call.state().to()).orElse("");
            case LIST_NUMBERS -> "";
        };
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
