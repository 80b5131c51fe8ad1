package io.ringledger.standalone.demo;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.CommandLinePropertySource;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * What is otherwise in a demo, unless it is said: a directory and a password of its own, and nobody but this machine may
 * come in, since the password is known.
 */
public final class DemoDefaults implements EnvironmentPostProcessor, Ordered {
    static final String ENABLED = "ringledger.demo.enabled";

    private static final String PASSWORD = "demo-password";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (isDemo(environment)) {
            environment
                    .getPropertySources()
                    .addLast(new MapPropertySource(
                            "demo-defaults",
                            Map.of(
                                    ENABLED,
                                    true,
                                    "ringledger.data-dir",
                                    "./data/demo",
                                    "ringledger.admin.password",
                                    PASSWORD,
                                    "server.address",
                                    "127.0.0.1")));
        }
    }

    /** By {@code --demo} on the command line, not by a variable of so common a name. */
    private static boolean isDemo(ConfigurableEnvironment environment) {
        var arguments =
                environment.getPropertySources().get(CommandLinePropertySource.COMMAND_LINE_PROPERTY_SOURCE_NAME);
        return (arguments != null && arguments.containsProperty("demo"))
                || environment.getProperty(ENABLED, Boolean.class, false);
    }

    /** Before the defaults for every start. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE - 1;
    }
}
