package io.ringledger.query.compliance;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import io.ringledger.query.projection.Pointers;
import io.ringledger.query.tenants.TenantDocuments;
import io.ringledger.vocabulary.SubjectId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.axonframework.messaging.MetaData;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Finds the streams that name a person. */
final class SubjectStreamsRepository extends TenantDocuments {
    SubjectStreamsRepository(MongoDatabase database, Pointers pointers) {
        super(database, pointers, SubjectsProjection.NAME);
    }

    /** Those of some streams that name a person and are the asking tenant's, in the given order. */
    List<String> ownedOf(List<String> streams, List<SubjectId> subjects, MetaData asked) {
        List<String> names = subjects.stream().map(SubjectId::value).toList();
        Set<String> own = of(asked).findAll(streams).stream()
                .filter(document -> document.getList(SubjectsProjection.SUBJECTS, String.class).stream()
                        .anyMatch(names::contains))
                .map(document -> document.getString("_id"))
                .collect(Collectors.toSet());
        return streams.stream().filter(own::contains).toList();
    }

    /** Ids in their order, after one of them. */
    List<String> streams(List<SubjectId> subjects, @Nullable String after, int limit, MetaData asked) {
        Scope scope = of(asked);
        TreeSet<String> found = new TreeSet<>();
        for (SubjectId subject : subjects) {
            Bson names = Filters.eq(SubjectsProjection.SUBJECTS, subject.value());
            Bson filter = after == null ? names : Filters.and(names, Filters.gt("_id", after));
            scope.page(filter, "_id", true, 0, limit).forEach(document -> found.add(document.getString("_id")));
        }
        return found.stream().limit(limit).toList();
    }
}
