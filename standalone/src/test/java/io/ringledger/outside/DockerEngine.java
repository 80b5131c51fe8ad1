package io.ringledger.outside;

import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testcontainers.DockerClientFactory;

/** Enables tests where a Docker engine answers. */
final class DockerEngine implements ExecutionCondition {
    private static final String SKIPPED = "no Docker engine answers: journeys on real stores are skipped";

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return isThere() ? ConditionEvaluationResult.enabled("") : ConditionEvaluationResult.disabled(SKIPPED);
    }

    /** Testcontainers' own search takes seconds and logs a stack trace, so it is asked only where there is hope. */
    private static boolean isThere() {
        return (System.getenv("DOCKER_HOST") != null || listens())
                && DockerClientFactory.instance().isDockerAvailable();
    }

    private static boolean listens() {
        try (SocketChannel engine = SocketChannel.open(UnixDomainSocketAddress.of("/var/run/docker.sock"))) {
            return engine.isConnected();
        } catch (IOException e) {
            return false;
        }
    }
}
