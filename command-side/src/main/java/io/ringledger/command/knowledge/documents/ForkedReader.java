package io.ringledger.command.knowledge.documents;

import io.ringledger.vocabulary.DocumentFormat;
import io.ringledger.vocabulary.KnowledgeText;
import io.ringledger.vocabulary.UnreadableReason;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.util.unit.DataSize;

/**
 * Reads each document in a Java process of its own, which knows no secret and is killed when it takes too long. Whatever a
 * document does to a library, it does it there. Where something else ended the process nothing is known of the document.
 */
final class ForkedReader implements DocumentReader {
    /** Exit code of {@code -XX:+ExitOnOutOfMemoryError}. */
    private static final int OUT_OF_MEMORY = 3;

    /** From here on exit codes are signals: somebody else ended it. */
    private static final int SIGNALS = 128;

    private static final int BYTES_PER_CHARACTER = 3;

    private final DataSize memory;
    private final Duration time;
    private final int mostPages;

    ForkedReader(DataSize memory, Duration time, int mostPages) {
        this.memory = memory;
        this.time = time;
        this.mostPages = mostPages;
    }

    @Override
    public Reading read(DocumentFormat format, byte[] document) throws InterruptedException {
        Process process = start(format);
        var late = new AtomicBoolean();
        Thread watch = Thread.ofPlatform().daemon().name("document-watch").start(() -> watch(process, late));
        try {
            write(process, document);
            return answer(process, late);
        } finally {
            process.destroyForcibly();
            watch.interrupt();
        }
    }

    private Process start(DocumentFormat format) {
        var builder = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + memory.toMegabytes() + "m",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                // what it prints would be no answer
                "-Xlog:disable",
                "-Xlog:all=warning:stderr",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                ReaderProcess.class.getName(),
                format.name(),
                Integer.toString(mostPages),
                Long.toString(time.toSeconds() + 1)));
        builder.environment().clear();
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        try {
            return builder.start();
        } catch (IOException e) {
            throw new DocumentReaderException("no process can be started to read documents", e);
        }
    }

    private void watch(Process process, AtomicBoolean late) {
        try {
            if (!process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS)) {
                late.set(true);
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void write(Process process, byte[] document) {
        try (OutputStream in = process.getOutputStream()) {
            in.write(document);
        } catch (IOException e) {
            // it ended before it had read everything; its answer says why
        }
    }

    private static Reading answer(Process process, AtomicBoolean late) throws InterruptedException {
        boolean hasLooked = false;
        try (var out = new DataInputStream(process.getInputStream())) {
            hasLooked = out.read() == ReaderProcess.STARTED;
            return ReaderProcess.answer(out, BYTES_PER_CHARACTER * KnowledgeText.MOST);
        } catch (IOException e) {
            int code = process.waitFor();
            if (late.get()) {
                return new Reading.Unreadable(UnreadableReason.TOO_SLOW);
            }
            if (!hasLooked || code >= SIGNALS) {
                throw new DocumentReaderException("a process that reads documents ended with " + code, e);
            }
            return new Reading.Unreadable(
                    code == OUT_OF_MEMORY ? UnreadableReason.TOO_BIG_INSIDE : UnreadableReason.BROKEN);
        }
    }
}
