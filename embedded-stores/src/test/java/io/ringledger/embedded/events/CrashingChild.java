package io.ringledger.embedded.events;

import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;

/** A JVM that appends as fast as it can and says which events were acknowledged, until it is killed. */
final class CrashingChild implements AutoCloseable {

    private static final int WRITERS = 8;
    private static final FileOutputStream STDOUT = new FileOutputStream(FileDescriptor.out);

    private final Process process;
    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
    private final Thread listener;

    private CrashingChild(Process process) {
        this.process = process;
        this.listener = Thread.ofPlatform().name("acknowledgements").start(this::listen);
    }

    static CrashingChild start(Path directory, Durability durability) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var command = List.of(
                java,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                classPath,
                CrashingChild.class.getName(),
                directory.toString(),
                durability.name());
        return new CrashingChild(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start());
    }

    private void listen() {
        try (var lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII))) {
            lines.lines().filter(line -> line.startsWith("ack ")).forEach(line -> acknowledged.add(line.substring(4)));
        } catch (IOException | UncheckedIOException _) {
            // the pipe ends when the child is killed
        }
    }

    void awaitAcknowledgements(int wanted) {
        await().atMost(20, TimeUnit.SECONDS).until(() -> acknowledged.size() >= wanted);
    }

    long pid() {
        return process.pid();
    }

    /** SIGKILL, and everything that it had said before. */
    List<String> kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
        listener.join();
        return List.copyOf(acknowledged);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    /** The child itself: each writer appends to streams of its own, three events each. */
    public static void main(String[] arguments) {
        var options = Logs.options().with(Durability.valueOf(arguments[1]));
        var log = EmbeddedEventLog.open(Path.of(arguments[0]), options);
        var run = System.nanoTime();
        for (var writer = 0; writer < WRITERS; writer++) {
            var name = "w" + writer + "_" + run + "_";
            Thread.ofPlatform().start(() -> append(log, name));
        }
    }

    private static void append(EmbeddedEventLog log, String name) {
        var engine = Logs.engine(log);
        for (var stream = 0; ; stream++) {
            for (var sequence = 0; sequence < 3; sequence++) {
                var event = Logs.event(name + stream, sequence);
                engine.appendEvents(event);
                acknowledge(event.getIdentifier());
            }
        }
    }

    private static void acknowledge(String eventId) {
        var line = ("ack " + eventId + "\n").getBytes(StandardCharsets.US_ASCII);
        synchronized (CrashingChild.class) {
            // one write per line, unbuffered: a line that arrives was sent after its acknowledgement
            try {
                STDOUT.write(line);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
