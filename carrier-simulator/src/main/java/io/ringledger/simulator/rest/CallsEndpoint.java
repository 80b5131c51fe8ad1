package io.ringledger.simulator.rest;

import io.ringledger.simulator.behaviour.CallStatus;
import io.ringledger.simulator.call.AccountNumbers;
import io.ringledger.simulator.call.Call;
import io.ringledger.simulator.call.CallRegister;
import io.ringledger.simulator.call.CallState;
import io.ringledger.simulator.call.Switchboard;
import io.ringledger.simulator.twiml.Instructions;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The call resource and its list. */
final class CallsEndpoint {
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final CallRegister register;
    private final Switchboard switchboard;
    private final AccountNumbers numbers;
    private final boolean ownCallerIdsOnly;
    private final CallJson json;

    CallsEndpoint(
            CallRegister register,
            Switchboard switchboard,
            AccountNumbers numbers,
            boolean ownCallerIdsOnly,
            CallJson json) {
        this.register = register;
        this.switchboard = switchboard;
        this.numbers = numbers;
        this.ownCallerIdsOnly = ownCallerIdsOnly;
        this.json = json;
    }

    RestAnswer create(Parameters form) {
        var order = CallForm.toCreate(form).order();
        if (ownCallerIdsOnly && numbers.find(order.from()).isEmpty()) {
            throw TwilioError.badRequest(
                    21210, "The source phone number provided, " + order.from() + ", is not yet verified");
        }
        var call = switchboard.accept(order);
        return new RestAnswer(201, json.of(call.state()), call);
    }

    RestAnswer fetch(RestRequest request) {
        return RestAnswer.of(200, json.of(find(request).state()));
    }

    RestAnswer update(RestRequest request) {
        var form = CallForm.toUpdate(request.parameters());
        var call = find(request);
        var status = form.wantedStatus();
        var instructions = form.instructions();
        call.amend(form.fallback(), form.statusCallback());
        if (status != null) {
            hangUp(call, status);
        } else if (instructions != null) {
            redirect(call, instructions);
        }
        return RestAnswer.of(200, json.of(call.state()));
    }

    RestAnswer delete(RestRequest request) {
        var call = find(request);
        if (!call.state().status().isFinal()) {
            throw new TwilioError(409, 20009, "Cannot delete this resource before it is complete");
        }
        register.delete(call);
        return new RestAnswer(204, null, null);
    }

    RestAnswer list(RestRequest request) {
        var query = request.parameters();
        var wanted = CallFilter.of(query);
        var size = Page.size(query);
        var number = Page.number(query);
        var calls = page(query.text("PageToken"), number, size, wanted);
        var next = calls.isEmpty() ? null : "PA" + calls.getLast().ordinal();
        var more = next != null
                && matching(register.before(calls.getLast().ordinal()), wanted)
                        .findAny()
                        .isPresent();
        var previous =
                number == 0 || calls.isEmpty() ? null : "PB" + calls.getFirst().ordinal();
        var page = new Page(request.path(), query, number, size, more ? next : null, previous);
        return RestAnswer.of(
                200,
                page.json(
                        "calls",
                        calls.stream().map(call -> json.of(call.state())).toList()));
    }

    private List<Call> page(@Nullable String token, int number, int size, Predicate<CallState> wanted) {
        if (token == null) {
            return matching(register.newestFirst(), wanted)
                    .skip((long) number * size)
                    .limit(size)
                    .toList();
        }
        var from = ordinal(token);
        return token.startsWith("PA")
                ? matching(register.before(from), wanted).limit(size).toList()
                : matching(register.after(from), wanted).limit(size).toList().reversed();
    }

    private static Stream<Call> matching(Stream<Call> calls, Predicate<CallState> wanted) {
        return calls.filter(call -> wanted.test(call.state()));
    }

    private static long ordinal(String token) {
        if (!token.matches("P[AB]\\d{1,18}")) {
            throw TwilioError.invalid("Invalid PageToken");
        }
        return Long.parseLong(token.substring(2));
    }

    private Call find(RestRequest request) {
        return register.find(request.callSid()).orElseThrow(() -> TwilioError.notFound(request.path()));
    }

    private static void hangUp(Call call, String wanted) {
        var status = call.state().status();
        if (status.isFinal() || (wanted.equals("canceled") && status == CallStatus.IN_PROGRESS)) {
            throw wrongState(status);
        }
        call.hangUp();
        call.awaitEnd(PATIENCE);
    }

    private static void redirect(Call call, Instructions instructions) {
        var status = call.state().status();
        if (status != CallStatus.IN_PROGRESS) {
            throw wrongState(status);
        }
        call.redirect(instructions);
    }

    private static TwilioError wrongState(CallStatus status) {
        return TwilioError.badRequest(21220, "Invalid call state: the call is " + status.listedAs());
    }
}
