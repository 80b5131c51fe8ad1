package io.ringledger.command.requests;

import io.ringledger.api.rejections.Rejected;
import io.ringledger.api.requests.RequestKeyCommand;
import io.ringledger.api.requests.RequestKeyCommand.ClaimRequest;
import io.ringledger.api.requests.RequestKeyCommand.KeepAnswer;
import io.ringledger.api.requests.RequestKeyCommand.ReleaseRequest;
import io.ringledger.api.requests.RequestRejection;
import io.ringledger.command.requests.RequestKeyState.Answered;
import io.ringledger.command.requests.RequestKeyState.InProgress;
import io.ringledger.command.requests.RequestKeyState.Open;
import io.ringledger.command.requests.RequestKeyState.Unused;
import io.ringledger.command.requests.RequestKeyState.Used;
import io.ringledger.events.requests.RequestAnswered;
import io.ringledger.events.requests.RequestClaimed;
import io.ringledger.events.requests.RequestKeyEvent;
import io.ringledger.events.requests.RequestReleased;
import java.time.Duration;
import java.util.List;

/** Who does a request under a key: one at a time, and nobody once it is answered. */
final class RequestKeyDecider {
    /** How long a key is of one request. */
    static final Duration REMEMBERED = Duration.ofHours(24);

    /** How long others wait for whoever does a request; longer than any request takes that has not been cut off. */
    static final Duration PATIENCE = Duration.ofSeconds(30);

    private RequestKeyDecider() {}

    static List<RequestKeyEvent> decide(RequestKeyState state, RequestKeyCommand command) {
        return switch (command) {
            case ClaimRequest c -> claim(state, c);
            case KeepAnswer c -> keep(state, c);
            case ReleaseRequest c -> release(state, c);
        };
    }

    private static List<RequestKeyEvent> claim(RequestKeyState state, ClaimRequest c) {
        return switch (state) {
            case Unused _ -> List.of(claimed(c, c.firstNumber()));
            case Used used
            when !c.at().isBefore(used.request().since().plus(REMEMBERED)) -> List.of(claimed(c, c.firstNumber()));
            case Used used
            when !used.request().print().equals(c.print()) ->
                throw new Rejected(
                        RequestRejection.IDEMPOTENCY_KEY_REUSED, "another request was made under this idempotency key");
            case InProgress progress when isOf(progress, c.firstNumber()) -> List.of();
            case InProgress progress
            when c.at().isBefore(progress.begunAt().plus(PATIENCE)) ->
                throw new Rejected(RequestRejection.IN_PROGRESS, "the request is being done, ask again in a moment");
            case InProgress progress -> List.of(claimed(c, progress.request().firstNumber()));
            case Open open -> List.of(claimed(c, open.request().firstNumber()));
            case Answered _ -> List.of();
        };
    }

    private static RequestClaimed claimed(ClaimRequest c, long firstNumber) {
        return new RequestClaimed(c.keyId(), c.print(), firstNumber, c.at());
    }

    /** Also from whoever others have stopped to wait for: it was done, and so it was answered. */
    private static List<RequestKeyEvent> keep(RequestKeyState state, KeepAnswer c) {
        return switch (state) {
            case InProgress _, Open _
            when isOf(state, c.firstNumber()) ->
                List.of(new RequestAnswered(
                        c.keyId(),
                        c.firstNumber(),
                        c.subject(),
                        c.answer().status(),
                        c.answer().headers(),
                        c.answer().body(),
                        c.at()));
            case Unused _, InProgress _, Open _, Answered _ -> List.of();
        };
    }

    private static List<RequestKeyEvent> release(RequestKeyState state, ReleaseRequest c) {
        return state instanceof InProgress && isOf(state, c.firstNumber())
                ? List.of(new RequestReleased(c.keyId(), c.firstNumber(), c.at()))
                : List.of();
    }

    private static boolean isOf(RequestKeyState state, long firstNumber) {
        return state instanceof Used used && used.request().firstNumber() == firstNumber;
    }
}
