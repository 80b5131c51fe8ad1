package io.ringledger.platform.audit.command;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What was asked for on the command line. */
final class Arguments {
    static final String LOG = "--log";
    static final String HEADS = "--heads";
    static final String KEY = "--key";
    static final String HEAD = "--head";
    static final String HASHES = "--hashes";

    private static final String USAGE = """
            verify-log                                   checks the log in RINGLEDGER_DATA_DIR (./data)
            export-log FILE                              writes it to FILE, and beside it what it is verified with
            verify-log --log FILE --heads FILE --key FILE [--hashes FILE]
                                                         checks an exported log
            Each check takes --head FILE: one line of heads.jsonl that was kept elsewhere; and --key FILE.
            Exit codes: 0 intact, 1 damaged, 2 could not be checked.""";
    private static final Set<String> OPTIONS = Set.of(LOG, HEADS, KEY, HEAD, HASHES);

    private final Command command;
    private final Map<String, Path> files;

    private Arguments(Command command, Map<String, Path> files) {
        this.command = command;
        this.files = files;
    }

    /** @throws NotChecked with the usage, if they cannot be meant so */
    static Arguments of(List<String> arguments) {
        if (arguments.size() == 2 && arguments.getFirst().equals("export-log")) {
            return new Arguments(Command.EXPORT, Map.of("", Path.of(arguments.get(1))));
        }
        if (arguments.isEmpty() || !arguments.getFirst().equals("verify-log") || arguments.size() % 2 == 0) {
            throw new NotChecked(USAGE);
        }
        Map<String, Path> files = new HashMap<>();
        for (int i = 1; i < arguments.size(); i += 2) {
            if (!OPTIONS.contains(arguments.get(i))) {
                throw new NotChecked(USAGE);
            }
            files.put(arguments.get(i), Path.of(arguments.get(i + 1)));
        }
        requireWhole(files);
        return new Arguments(Command.VERIFY, files);
    }

    private static void requireWhole(Map<String, Path> files) {
        boolean exported = files.containsKey(LOG);
        if (exported && !files.keySet().containsAll(Set.of(HEADS, KEY))) {
            throw new NotChecked("An exported log is checked with its heads and their key.\n" + USAGE);
        }
        if (!exported && (files.containsKey(HEADS) || files.containsKey(HASHES))) {
            throw new NotChecked("--heads and --hashes belong to an exported log.\n" + USAGE);
        }
    }

    Command command() {
        return command;
    }

    Optional<Path> file(String option) {
        return Optional.ofNullable(files.get(option));
    }

    Path required(String option) {
        return file(option).orElseThrow(() -> new NotChecked(USAGE));
    }

    Path exportTo() {
        return required("");
    }

    /** What can be asked for. */
    enum Command {
        VERIFY,
        EXPORT
    }
}
