package io.ringledger.command.requests;

import io.ringledger.events.requests.RequestAnswered;
import io.ringledger.events.requests.RequestClaimed;
import io.ringledger.events.requests.RequestKeyEvent;
import io.ringledger.events.requests.RequestReleased;
import io.ringledger.vocabulary.Erased;
import io.ringledger.vocabulary.RequestAnswer;
import io.ringledger.vocabulary.RequestPrint;
import java.time.Instant;

/** Where a key stands. */
sealed interface RequestKeyState {
    /** Nobody has used it. */
    record Unused() implements RequestKeyState {}

    /** It is of a request. */
    sealed interface Used extends RequestKeyState {
        Request request();
    }

    /**
     * The request that a key is of.
     *
     * @param firstNumber of its ids
     * @param since when the key has been its
     */
    record Request(RequestPrint print, long firstNumber, Instant since) {}

    /**
     * Somebody does it.
     *
     * @param begunAt when whoever does it began
     */
    record InProgress(Request request, Instant begunAt) implements Used {}

    /** Nobody does it, and there is no answer. */
    record Open(Request request) implements Used {}

    /** It was done. */
    record Answered(Request request, RequestAnswer answer) implements Used {}

    static RequestKeyState evolve(RequestKeyState state, RequestKeyEvent event) {
        return switch (event) {
            case RequestClaimed e -> claimed(state, e);
            case RequestReleased _ -> state instanceof Used used ? new Open(used.request()) : state;
            case RequestAnswered e -> state instanceof Used used ? answered(used.request(), e) : state;
        };
    }

    private static RequestKeyState claimed(RequestKeyState state, RequestClaimed e) {
        return state instanceof Used used && used.request().firstNumber() == e.firstNumber()
                ? new InProgress(used.request(), e.claimedAt())
                : new InProgress(new Request(e.print(), e.firstNumber(), e.claimedAt()), e.claimedAt());
    }

    /** An answer that was erased is none: the request is done again, and finds what it has made. */
    private static RequestKeyState answered(Request request, RequestAnswered e) {
        return e.body().value().equals(Erased.TEXT)
                ? new Open(request)
                : new Answered(request, new RequestAnswer(e.status(), e.headers(), e.body()));
    }
}
