package io.ringledger.outside;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** One run of the whole platform in a JVM of its own, on loopback. */
public final class PlatformProcess implements AutoCloseable {
    public static final String EMAIL = "admin@ringledger.local";
    public static final String PASSWORD = "outside-Password-1";
    public static final String TWILIO_TOKEN = "0123456789abcdef0123456789abcdef";
    /** One more option for every start: tests do without the better compiler, since their platforms do not live long. */
    private static final Optional<String> JVM = Optional.ofNullable(System.getProperty("ringledger.outside.jvm"));

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final String MAIN = "io.ringledger.standalone.RingledgerApplication";

    private static final int PORTS = 1_000;

    private static final int FIRST_PORT = 20_000 + PORTS * Integer.getInteger("surefire.fork", 0);
    private static final AtomicInteger NEXT_PORT = new AtomicInteger();
    /** Folder that {@code ./run} has built, for long runs: its starts are quicker. Unset: this JVM's class path. */
    private static final @Nullable String APP = System.getProperty("ringledger.outside.app");

    private final Process process;
    private final int port;
    private final Path log;
    private final Path dataDirectory;

    private PlatformProcess(Process process, int port, Path log, Path dataDirectory) {
        this.process = process;
        this.port = port;
        this.dataDirectory = dataDirectory;
        this.log = log;
    }

    /** Whether platforms start as {@code ./run} starts them, with its class cache. */
    public static boolean isBuiltBefore() {
        return APP != null && !APP.isBlank();
    }

    /** How to start one. */
    public static Launch onDirectory(Path dataDirectory) {
        return new Launch(dataDirectory);
    }

    public int port() {
        return port;
    }

    public String url() {
        return "http://localhost:" + port;
    }

    public Path dataDirectory() {
        return dataDirectory;
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    public long pid() {
        return process.pid();
    }

    /** What the process printed. */
    public String output() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As {@code kill -9} does it: nothing in the process gets to know. */
    public void kill() {
        process.destroyForcibly();
        await();
    }

    /** As Ctrl-C and SIGTERM do it. Answers the exit code. */
    public int stop() {
        process.destroy();
        return await();
    }

    private int await() {
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException("the process does not end:\n" + output());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        if (process.isAlive()) {
            kill();
        }
    }

    /**
     * A port that nobody listened on a moment ago. From below those that the system gives to connections, which might take it
     * before the platform does, and from a part of them that is this JVM's alone: tests run in several at once.
     */
    public static int freePort() {
        for (int tries = 0; tries < PORTS; tries++) {
            int port = FIRST_PORT + NEXT_PORT.getAndIncrement() % PORTS;
            try (ServerSocket socket = new ServerSocket(port)) {
                return socket.getLocalPort();
            } catch (IOException taken) {
                // the next one may be free
            }
        }
        throw new IllegalStateException("no port is free");
    }

    /** Settings of a start. */
    public static final class Launch {
        private final Path dataDirectory;
        private final Map<String, String> environment = new HashMap<>();
        private final List<String> jvmOptions = new ArrayList<>(List.of(
                "-Xmx1500m",
                "-XX:+UseG1GC",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow"));
        private final Map<String, String> properties = new LinkedHashMap<>();
        private final List<String> prefix = new ArrayList<>();
        private Duration patience = PATIENCE;
        private String main = MAIN;

        private Launch(Path dataDirectory) {
            this.dataDirectory = dataDirectory;
            JVM.ifPresent(jvmOptions::add);
            environment.put("RINGLEDGER_ADMIN_PASSWORD", PASSWORD);
            environment.put("RINGLEDGER_RATE_LIMITS", "off");
            environment.put("TWILIO_AUTH_TOKEN", TWILIO_TOKEN);
            // some ten callbacks more a call: only where they are what is tried
            environment.put("RINGLEDGER_VOICE_TRANSCRIPTION", "false");
            environment.put("RINGLEDGER_VOICE_CONVERSATION", "false");
        }

        public Launch with(String variable, String value) {
            environment.put(variable, value);
            return this;
        }

        /** A setting of Spring's; the later one of a name holds. */
        public Launch property(String name, Object value) {
            properties.put(name, String.valueOf(value));
            return this;
        }

        public Launch jvm(String... options) {
            jvmOptions.addAll(List.of(options));
            return this;
        }

        /** How long to wait until it is healthy. */
        public Launch patience(Duration atMost) {
            patience = atMost;
            return this;
        }

        /** Another main class, which starts the platform in its turn. */
        public Launch main(Class<?> other) {
            main = other.getName();
            return this;
        }

        /** Runs on one core only, by {@code taskset}. */
        public Launch pinnedTo(int core) {
            prefix.addAll(List.of("taskset", "-c", String.valueOf(core)));
            return this;
        }

        /** Starts, and returns once the platform says that it is healthy. */
        public PlatformProcess start() {
            return start(freePort());
        }

        public PlatformProcess start(int port) {
            PlatformProcess platform = launch(port);
            new Http(platform.url()).awaitHealthy(patience, platform.process, platform::output);
            return platform;
        }

        private List<String> classPath() {
            return List.of("-cp", System.getProperty("java.class.path"), main);
        }

        /** The class cache holds as long as the class path begins with what it was made for. */
        private List<String> builtBefore(Path app) {
            String jar = app.resolve("ringledger.jar").toString();
            return List.of(
                    "-XX:AOTCache=" + app.resolve("ringledger.aot"),
                    "-Xlog:aot=off",
                    "-Xlog:cds=off",
                    "-cp",
                    main.equals(MAIN) ? jar : jar + File.pathSeparator + System.getProperty("java.class.path"),
                    main);
        }

        /** Starts without waiting. */
        public PlatformProcess launch(int port) {
            List<String> command = new ArrayList<>(prefix);
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(jvmOptions);
            command.addAll(isBuiltBefore() ? builtBefore(Path.of(Objects.requireNonNull(APP))) : classPath());
            command.add("--server.port=" + port);
            properties.forEach((name, value) -> command.add("--" + name + "=" + value));
            try {
                Files.createDirectories(dataDirectory);
                Path log = dataDirectory.resolve("output-" + port + "-" + System.nanoTime() + ".log");
                ProcessBuilder builder =
                        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
                builder.environment().put("RINGLEDGER_DATA_DIR", dataDirectory.toString());
                builder.environment().putAll(environment);
                return new PlatformProcess(builder.start(), port, log, dataDirectory);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
