package io.ringledger.api.compliance;

import io.ringledger.vocabulary.SubjectId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the query side is told to do, of which no event tells: read models can be made again at any time. */
public sealed interface ReadModelCommand {
    /**
     * Write anew, from their events, the documents of streams that name a person: after the person's keys were destroyed
     * they hold tombstones. May be repeated; answers {@link Rewritten}.
     *
     * @param position of the log, which every read model must have reached first
     * @param after the stream after which to go on, {@code null} at first
     */
    record RewriteReadModels(
            List<SubjectId> subjects,
            long position,
            @Nullable String after) implements ReadModelCommand {
        public RewriteReadModels {
            subjects = List.copyOf(subjects);
        }
    }

    /**
     * What was done.
     *
     * @param reached whether all read models had reached the position; nothing was done otherwise
     * @param documents of the streams that were looked at, by the name of the read model
     * @param last the last of these streams; {@code null} where there are no more
     */
    record Rewritten(
            boolean reached,
            Map<String, Long> documents,
            @Nullable String last) {
        public Rewritten {
            documents = Map.copyOf(documents);
        }
    }
}
