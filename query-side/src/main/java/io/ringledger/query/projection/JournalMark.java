package io.ringledger.query.projection;

import io.ringledger.platform.messages.MetadataKeys;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * How far a journal has come, and which streams the last command had written to by then: its events lie together in the
 * log, but a batch may end between them.
 */
final class JournalMark {
    static final String ID = "journal";
    static final String POSITION = "pos";
    private static final String COMMAND = "command";
    private static final String STREAMS = "streams";

    private @Nullable String command;
    private final Set<String> streams;

    private JournalMark(@Nullable String command, Set<String> streams) {
        this.command = command;
        this.streams = streams;
    }

    static JournalMark of(@Nullable Document read) {
        return read == null
                ? new JournalMark(null, new HashSet<>())
                : new JournalMark(read.getString(COMMAND), new HashSet<>(read.getList(STREAMS, String.class)));
    }

    /** Whether this is the first event of its command on its stream; an event that no command made is always one. */
    boolean beginsWith(RecordedEvent event) {
        @Nullable
        String cause = event.message().getMetaData().get(MetadataKeys.CAUSATION_ID) instanceof String id ? id : null;
        if (cause == null || !cause.equals(command)) {
            command = cause;
            streams.clear();
        }
        return streams.add(event.stream()) || cause == null;
    }

    Document document(long position) {
        return new Document(GuardedDocuments.ID, ID)
                .append(POSITION, position)
                .append(COMMAND, command)
                .append(STREAMS, List.copyOf(streams));
    }
}
