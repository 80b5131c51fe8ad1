package io.ringledger.outside;

import static org.awaitility.Awaitility.await;

import io.ringledger.outside.Http.Answer;
import java.util.function.Supplier;

/** Waits for what other gateways, or read models, know a moment later. */
final class Awaiting {
    private Awaiting() {}

    static void status(int expected, Supplier<Answer> request) {
        await().until(() -> request.get().status() == expected);
    }
}
