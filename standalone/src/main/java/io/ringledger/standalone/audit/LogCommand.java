package io.ringledger.standalone.audit;

import io.ringledger.platform.audit.Head;
import io.ringledger.platform.audit.verifying.Damage;
import io.ringledger.platform.audit.verifying.Verdict;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code verify-log} and {@code export-log}. Ends with 0 where the log is intact (or was exported), with 1 where it is
 * damaged, with 2 where it could not be checked.
 */
public final class LogCommand {
    static final int INTACT = 0;
    static final int DAMAGED = 1;
    static final int NOT_CHECKED = 2;

    private static final int MOST_LINES = 1_000;

    private final PrintStream out;
    private final PrintStream err;
    private final Path dataDirectory;

    LogCommand(PrintStream out, PrintStream err, Path dataDirectory) {
        this.out = out;
        this.err = err;
        this.dataDirectory = dataDirectory;
    }

    public static void main(String[] args) {
        QuietLogs.errorsOnly();
        @Nullable String directory = System.getenv("RINGLEDGER_DATA_DIR");
        Path data = Path.of(directory == null || directory.isBlank() ? "data" : directory);
        System.exit(new LogCommand(System.out, System.err, data).run(List.of(args)));
    }

    int run(List<String> arguments) {
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
        return given.file(Arguments.LOG).isPresent()
                ? Sources.exported(given)
                : Sources.ofDirectory(dataDirectory, given);
    }

    private int export(Arguments given) throws IOException {
        long count = Sources.export(dataDirectory, given.exportTo());
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
