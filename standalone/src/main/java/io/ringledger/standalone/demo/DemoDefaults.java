package io.ringledger.standalone.demo;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * What is otherwise in a demo, unless it is said: a directory and a password of its own, and nobody but this machine may
 * come in, since the password is known.
 */
public final class DemoDefaults implements EnvironmentPostProcessor, Ordered {
    static final String PASSWORD = "demo-password";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (isDemo(environment)) {
            environment
                    .getPropertySources()
                    .addLast(new MapPropertySource(
                            "demo-defaults",
                            Map.of(
                                    "ringledger.data-dir", "./data/demo",
                                    "ringledger.admin.password", PASSWORD,
                                    "server.address", "127.0.0.1")));
        }
    }

    static boolean isDemo(ConfigurableEnvironment environment) {
        String demo = environment.getProperty("demo");
        return demo != null && !demo.equals("false");
    }

    /** Before the defaults for every start. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE - 1;
    }
}
