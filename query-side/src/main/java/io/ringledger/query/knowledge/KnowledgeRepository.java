package io.ringledger.query.knowledge;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import io.ringledger.api.knowledge.KnowledgePage;
import io.ringledger.api.knowledge.KnowledgeQuery.ListKnowledge;
import io.ringledger.api.knowledge.KnowledgeView;
import io.ringledger.query.projection.Pointers;
import io.ringledger.query.tenants.TenantDocuments;
import io.ringledger.vocabulary.KnowledgeId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.axonframework.messaging.MetaData;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Reads entries of the asking tenant that were not deleted. */
final class KnowledgeRepository extends TenantDocuments {
    private static final Bson THERE = Filters.eq(KnowledgeMapping.DELETED, false);

    KnowledgeRepository(MongoDatabase database, Pointers pointers) {
        super(database, pointers, KnowledgeProjection.NAME);
    }

    /** One, with all its text. */
    Optional<KnowledgeView> find(KnowledgeId id, MetaData asked) {
        return of(asked).find(id.value()).flatMap(KnowledgeRepository::present);
    }

    /** The beginnings of entries, newest first. */
    KnowledgePage list(ListKnowledge query, MetaData asked) {
        Bson wanted = query.businessId() == null
                ? THERE
                : Filters.and(
                        THERE,
                        Filters.eq(KnowledgeMapping.BUSINESS, query.businessId().value()));
        Scope scope = of(asked).without(KnowledgeMapping.TEXT);
        long skip = (query.page() - 1L) * query.limit();
        List<Document> found = scope.page(wanted, KnowledgeMapping.CREATED_AT, false, skip, query.limit());
        return new KnowledgePage(
                found.stream().flatMap(each -> present(each).stream()).toList(), scope.count(wanted));
    }

    /** The beginnings of some entries, in the order given; one that was deleted meanwhile is left out. */
    List<KnowledgeView> list(List<KnowledgeId> ids, MetaData asked) {
        Map<KnowledgeId, KnowledgeView> found =
                of(asked)
                        .without(KnowledgeMapping.TEXT)
                        .findAll(ids.stream().map(KnowledgeId::value).toList())
                        .stream()
                        .flatMap(each -> present(each).stream())
                        .collect(Collectors.toMap(KnowledgeView::id, Function.identity()));
        return ids.stream().filter(found::containsKey).map(found::get).toList();
    }

    private static Optional<KnowledgeView> present(Document document) {
        return Optional.of(KnowledgeMapping.read(document))
                .filter(entry -> !entry.deleted())
                .map(KnowledgeDocument::view);
    }
}
