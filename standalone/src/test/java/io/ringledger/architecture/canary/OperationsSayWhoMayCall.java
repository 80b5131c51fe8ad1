package io.ringledger.architecture.canary;

import org.springframework.web.bind.annotation.GetMapping;

/** A controller that leaves open who may call it. */
final class OperationsSayWhoMayCall {
    @GetMapping("/secrets")
    String read() {
        return "";
    }
}
