package io.ringledger.gateway.compliance;

import io.ringledger.api.compliance.SubjectQuery.DiscloseStreams;
import io.ringledger.api.compliance.SubjectQuery.DisclosedStreams;
import io.ringledger.api.compliance.SubjectQuery.ListSubjectStreams;
import io.ringledger.api.compliance.SubjectQuery.SubjectStreams;
import io.ringledger.gateway.http.Download;
import io.ringledger.gateway.http.Messages;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.DataRequestId;
import io.ringledger.vocabulary.SubjectId;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** One JSON file with everything about a person. It is written while it is read, and kept nowhere. */
@Component
final class DataFile {
    private static final int STREAMS = 20;
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String NOTE = "Everything that is recorded about the person: events as they happened, and what"
            + " lists and details show of them. What is personal to others is withheld: it reads [erased], as does what"
            + " was erased.";

    private final Messages messages;
    private final Clock clock;

    DataFile(Messages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    private record Head(DataRequestId requestId, Instant madeAt, List<SubjectId> subjects, String note) {}

    Download of(DataRequestId id, List<SubjectId> subjects, Cause cause) {
        String head = JSON.writeValueAsString(new Head(id, clock.instant(), subjects, NOTE));
        Flux<String> streams = page(subjects, null, cause)
                .expand(page -> page.size() < STREAMS ? Mono.empty() : page(subjects, page.getLast(), cause), 1)
                .concatMap(page -> disclosed(subjects, page, cause), 1)
                .index((number, stream) -> (number == 0 ? "\n" : ",\n") + stream);
        // the head is cut open: what is disclosed goes in as it is
        Flux<String> parts = Flux.concat(
                Mono.just(head.substring(0, head.length() - 1) + ",\"streams\":["), streams, Mono.just("\n]}\n"));
        return new Download(
                "personal-data-" + id + ".json",
                MediaType.APPLICATION_JSON,
                parts.map(part -> part.getBytes(StandardCharsets.UTF_8)));
    }

    private Mono<List<String>> page(List<SubjectId> subjects, @Nullable String after, Cause cause) {
        return messages.query(new ListSubjectStreams(subjects, after, STREAMS), SubjectStreams.class, cause)
                .map(SubjectStreams::streams);
    }

    private Flux<String> disclosed(List<SubjectId> subjects, List<String> streams, Cause cause) {
        return messages.query(new DiscloseStreams(subjects, streams), DisclosedStreams.class, cause)
                .flatMapIterable(DisclosedStreams::json);
    }
}
