package io.ringledger.outside;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One platform for all journeys, since a start costs more than most of them; each makes its own calls. */
final class Journeys implements BeforeAllCallback, ParameterResolver {
    private static final String TIMES_FASTER = "20";

    @Override
    public void beforeAll(ExtensionContext context) {
        platform(context);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == PlatformProcess.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return platform(context);
    }

    private static PlatformProcess platform(ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .computeIfAbsent("platform", ignored -> start(), PlatformProcess.class);
    }

    private static PlatformProcess start() {
        try {
            Path data = Files.createTempDirectory("ringledger-journeys");
            return PlatformProcess.onDirectory(data)
                    .property("ringledger.simulator.time-scale", TIMES_FASTER)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
