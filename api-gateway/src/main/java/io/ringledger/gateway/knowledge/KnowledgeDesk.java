package io.ringledger.gateway.knowledge;

import io.ringledger.api.config.BusinessConfigQuery.FindBusinessConfig;
import io.ringledger.api.config.BusinessConfigRejection;
import io.ringledger.api.config.BusinessConfigView;
import io.ringledger.api.knowledge.KnowledgeCommand.AddKnowledge;
import io.ringledger.api.knowledge.KnowledgeCommand.DeleteKnowledge;
import io.ringledger.api.knowledge.KnowledgePassages;
import io.ringledger.api.knowledge.KnowledgeQuery.FindKnowledge;
import io.ringledger.api.knowledge.KnowledgeRejection;
import io.ringledger.api.knowledge.KnowledgeView;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.gateway.http.Messages;
import io.ringledger.gateway.http.ReadModel;
import io.ringledger.gateway.http.RequestIds;
import io.ringledger.gateway.knowledge.KnowledgeEntry.Deleted;
import io.ringledger.gateway.knowledge.KnowledgeEntry.Written;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.BusinessConfigId;
import io.ringledger.vocabulary.BusinessId;
import io.ringledger.vocabulary.BusinessSettings.KnowledgeBase;
import io.ringledger.vocabulary.KnowledgeContent;
import io.ringledger.vocabulary.KnowledgeId;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Writes entries, and answers when what was written can be read; asks in the name of a business. */
@Component
final class KnowledgeDesk {
    private final Messages messages;
    private final RequestIds ids;
    private final Clock clock;

    KnowledgeDesk(Messages messages, RequestIds ids, Clock clock) {
        this.messages = messages;
        this.ids = ids;
        this.clock = clock;
    }

    Mono<Written> add(KnowledgeBody body, Cause cause) {
        KnowledgeId id = ids.next(KnowledgeId::of, cause);
        Instant now = now();
        KnowledgeContent content = body.toContent();
        KnowledgeView added = KnowledgeView.written(id, body.businessId(), content, now);
        return messages.send(new AddKnowledge(id, body.businessId(), content, now), cause)
                .then(ReadModel.await(find(id, cause), there -> true))
                .then(Mono.just(Written.of(added, "Entry created")));
    }

    Mono<Deleted> delete(KnowledgeId id, Cause cause) {
        return find(id, cause)
                .then(messages.send(new DeleteKnowledge(id, now()), cause))
                .then(ReadModel.awaitGone(find(id, cause), KnowledgeRejection.KNOWLEDGE_NOT_FOUND))
                .then(Mono.just(new Deleted(true, "Entry deleted")));
    }

    /** As the configuration of the business says, where it has one. */
    Mono<Passages> ask(QuestionQuery asked, Cause cause) {
        QuestionQuery query = asked.checked();
        return settings(query.businessId(), cause)
                .flatMap(settings -> settings.enabled()
                        ? messages.query(query.toQuery(settings), KnowledgePassages.class, cause)
                                .map(Passages::of)
                        : Mono.just(Passages.DISABLED));
    }

    private Mono<KnowledgeBase> settings(@Nullable BusinessId business, Cause cause) {
        Optional<BusinessConfigId> config = config(business);
        return config.isEmpty()
                ? Mono.just(KnowledgeBase.USUAL)
                : messages.query(new FindBusinessConfig(config.get()), BusinessConfigView.class, cause)
                        .map(view -> view.profile().settings().knowledgeBase())
                        .onErrorResume(Rejected.class, KnowledgeDesk::usualWhereThereIsNone);
    }

    private static Mono<KnowledgeBase> usualWhereThereIsNone(Rejected refused) {
        return Rejected.is(refused, BusinessConfigRejection.CONFIG_NOT_FOUND)
                ? Mono.just(KnowledgeBase.USUAL)
                : Mono.error(refused);
    }

    /** A business may be called otherwise than its configuration: then it has none. */
    private static Optional<BusinessConfigId> config(@Nullable BusinessId business) {
        try {
            return Optional.ofNullable(business).map(id -> BusinessConfigId.parse(id.value()));
        } catch (IllegalArgumentException otherwise) {
            return Optional.empty();
        }
    }

    private Mono<KnowledgeView> find(KnowledgeId id, Cause cause) {
        return messages.query(new FindKnowledge(id), KnowledgeView.class, cause);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
