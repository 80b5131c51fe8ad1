package io.ringledger.architecture.canary;

import java.util.concurrent.CompletableFuture;

/** A controller that blocks its event loop. */
final class ControllersDoNotBlock {
    String read(CompletableFuture<String> answer) {
        return answer.join();
    }
}
