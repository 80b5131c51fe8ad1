package io.ringledger.platform.audit.command;

import io.ringledger.platform.audit.Head;
import io.ringledger.platform.audit.ReadableLog;
import io.ringledger.platform.audit.axonserver.AxonServerArchive;
import io.ringledger.platform.audit.verifying.Damage;
import io.ringledger.platform.audit.verifying.Verdict;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * {@code verify-log} and {@code export-log}. Ends with 0 where the log is intact (or was exported), with 1 where it is
 * damaged, with 2 where it could not be checked.
 */
public final class LogCommand {
    public static final int INTACT = 0;
    public static final int DAMAGED = 1;
    public static final int NOT_CHECKED = 2;

    private static final int MOST_LINES = 1_000;

    private final PrintStream out;
    private final PrintStream err;
    private final Sources sources;

    /**
     * @param dataDirectory where heads, key and hashes are
     * @param stored opens the log that belongs to it; empty where there is none
     */
    public LogCommand(PrintStream out, PrintStream err, Path dataDirectory, Supplier<Optional<ReadableLog>> stored) {
        this.out = out;
        this.err = err;
        this.sources = new Sources(dataDirectory, stored);
    }

    /**
     * All that a process does which was started for this; ends it.
     *
     * @param embedded opens the log in a data directory, where no Axon Server is named
     */
    public static void main(String[] args, Function<Path, Optional<ReadableLog>> embedded) {
        QuietLogs.errorsOnly();
        Path data = Path.of(setting("RINGLEDGER_DATA_DIR").orElse("data"));
        Optional<String> server = setting("RINGLEDGER_AXONSERVER");
        Supplier<Optional<ReadableLog>> stored = server.isEmpty()
                ? () -> embedded.apply(data)
                : () -> Optional.of(AxonServerArchive.open(server.get(), setting("SPRING_MONGODB_URI")));
        System.exit(new LogCommand(System.out, System.err, data, stored).run(List.of(args)));
    }

    private static Optional<String> setting(String variable) {
        return Optional.ofNullable(System.getenv(variable)).filter(value -> !value.isBlank());
    }

    /** Answers the exit code. */
    public int run(List<String> arguments) {
        try {
            Arguments given = Arguments.of(arguments);
            return switch (given.command()) {
                case VERIFY -> report(verify(given));
                case EXPORT -> export(given);
            };
        } catch (NotChecked e) {
            err.println(e.getMessage());
        } catch (IOException | RuntimeException e) {
            err.println("could not be checked: " + reason(e));
        }
        return NOT_CHECKED;
    }

    private Verdict verify(Arguments given) throws IOException {
        return given.file(Arguments.LOG).isPresent() ? Sources.exported(given) : sources.stored(given);
    }

    private int export(Arguments given) throws IOException {
        long count = sources.export(given.exportTo());
        out.println(
                "exported: " + count + " events to " + given.exportTo() + ", beside it what they are verified with ("
                        + Sources.HEADS + ", " + Sources.KEY + ", " + Sources.HASHES + "; see verify-log)");
        return INTACT;
    }

    private int report(Verdict verdict) {
        List<Damage> damages = verdict.damages();
        damages.stream().limit(MOST_LINES).forEach(out::println);
        if (damages.size() > MOST_LINES) {
            out.println("and " + (damages.size() - MOST_LINES) + " damages more");
        }
        out.println((verdict.isIntact() ? "intact: " : "DAMAGED: ") + verdict.sealed() + " events sealed by "
                + verdict.heads() + " heads");
        verdict.last().ifPresent(head -> out.println(inWords(head)));
        out.println("not yet sealed: " + verdict.unsealed() + " events");
        return verdict.isIntact() ? INTACT : DAMAGED;
    }

    private static String inWords(Head head) {
        return "last head: " + head.number() + " of " + head.sealedAt() + ", position " + head.position() + ", hash "
                + head.hash() + ", key " + head.keyId();
    }

    private static String reason(Exception e) {
        Throwable told = e instanceof UncheckedIOException && e.getCause() != null ? e.getCause() : e;
        String message = told.getMessage() == null ? told.toString() : told.getMessage();
        return told.getCause() == null
                ? message
                : message + ": " + told.getCause().getMessage();
    }
}
