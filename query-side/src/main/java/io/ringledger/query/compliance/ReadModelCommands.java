package io.ringledger.query.compliance;

import io.ringledger.api.compliance.ReadModelCommand.RewriteReadModels;
import io.ringledger.api.compliance.ReadModelCommand.Rewritten;
import io.ringledger.query.projection.Rewriting;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;

/** Does to read models what no event tells of. */
final class ReadModelCommands {
    private static final int STREAMS = 25;

    private final Rewriting rewriting;
    private final SubjectStreamsRepository subjects;

    ReadModelCommands(Rewriting rewriting, SubjectStreamsRepository subjects) {
        this.rewriting = rewriting;
        this.subjects = subjects;
    }

    @CommandHandler
    Rewritten rewrite(RewriteReadModels command, MetaData asked) {
        if (!rewriting.haveReached(command.position())) {
            return new Rewritten(false, Map.of(), command.after());
        }
        List<String> streams = subjects.streams(command.subjects(), command.after(), STREAMS, asked);
        Map<String, Long> documents = new TreeMap<>();
        streams.forEach(stream -> rewriting
                .rewrite(stream)
                .forEach((projection, count) -> documents.merge(projection, count, Long::sum)));
        return new Rewritten(true, documents, streams.size() < STREAMS ? null : streams.getLast());
    }
}
