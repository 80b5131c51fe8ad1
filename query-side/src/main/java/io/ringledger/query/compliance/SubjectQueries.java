package io.ringledger.query.compliance;

import io.ringledger.api.compliance.SubjectQuery.DiscloseStreams;
import io.ringledger.api.compliance.SubjectQuery.DisclosedStreams;
import io.ringledger.api.compliance.SubjectQuery.ListSubjectStreams;
import io.ringledger.api.compliance.SubjectQuery.SubjectStreams;
import io.ringledger.platform.personal.Disclosure;
import io.ringledger.query.projection.RecordedEvent;
import io.ringledger.query.projection.Rewriting;
import java.util.List;
import java.util.Set;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.bson.json.JsonMode;
import org.bson.json.JsonWriterSettings;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Answers where a person's data is and what it says, of the asking tenant's only. */
final class SubjectQueries {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final JsonWriterSettings RELAXED =
            JsonWriterSettings.builder().outputMode(JsonMode.RELAXED).build();
    private static final int MOST = 1_000;

    private final Rewriting rewriting;
    private final SubjectStreamsRepository subjects;

    SubjectQueries(Rewriting rewriting, SubjectStreamsRepository subjects) {
        this.rewriting = rewriting;
        this.subjects = subjects;
    }

    @QueryHandler
    SubjectStreams list(ListSubjectStreams query, MetaData asked) {
        return new SubjectStreams(
                subjects.streams(query.subjects(), query.after(), Math.min(query.limit(), MOST), asked));
    }

    /** A stream that is not the asking tenant's, or not about the person, has nothing to say. */
    @QueryHandler
    DisclosedStreams disclose(DiscloseStreams query, MetaData asked) {
        Disclosure disclosure = new Disclosure(Set.copyOf(query.subjects()));
        List<String> own = subjects.ownedOf(query.streams(), query.subjects(), asked);
        return new DisclosedStreams(
                own.stream().map(stream -> json(stream, disclosure)).toList());
    }

    private String json(String stream, Disclosure disclosure) {
        ObjectNode all = JSON.createObjectNode().put("stream", stream);
        ArrayNode events = all.putArray("events");
        for (RecordedEvent event : rewriting.events(stream)) {
            Object payload = event.payload();
            if (disclosure.concerns(payload)) {
                events.addObject()
                        .put("type", payload.getClass().getSimpleName())
                        .put("recorded_at", event.recordedAt().toString())
                        .set("data", disclosure.json(payload));
            }
        }
        ObjectNode documents = all.putObject("read_models");
        rewriting.documents(stream, disclosure::of).forEach((name, document) -> {
            document.remove("tenant");
            documents.set(name, JSON.readTree(document.toJson(RELAXED)));
        });
        return all.toString();
    }
}
