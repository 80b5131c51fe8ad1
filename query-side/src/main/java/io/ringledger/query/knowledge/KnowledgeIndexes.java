package io.ringledger.query.knowledge;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.mongodb.client.model.Filters;
import io.ringledger.query.knowledge.search.KnowledgeIndex;
import io.ringledger.query.projection.StreamSequence;
import io.ringledger.query.tenants.TenantDocuments.Scope;
import io.ringledger.vocabulary.TenantId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.axonframework.messaging.MetaData;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * What the entries of each tenant can be searched by: an index in memory, one for each tenant, so that what is rare in one
 * knowledge base says nothing about another. Made when it is asked for and brought up to date from the documents before
 * each use, so every node finds what it lists, whoever projected it.
 */
final class KnowledgeIndexes {
    private static final Duration KEPT_UNUSED = Duration.ofMinutes(30);
    private static final int TENANTS = 200;
    private static final int AT_ONCE = 50;
    private static final Bson SEARCHABLE = Filters.eq(KnowledgeMapping.SEARCHABLE, true);
    private static final Bson ALL = Filters.empty();

    private final KnowledgeRepository entries;
    private final Cache<Key, Followed> indexes = Caffeine.newBuilder()
            .expireAfterAccess(KEPT_UNUSED)
            .maximumSize(TENANTS)
            .build();

    KnowledgeIndexes(KnowledgeRepository entries) {
        this.entries = entries;
    }

    /** @param collection is another one after a rebuild */
    private record Key(String collection, TenantId tenant) {}

    /** The index of the asking tenant, in which is what can be read now. */
    KnowledgeIndex of(MetaData asked) {
        Scope scope = entries.of(asked);
        Key key = new Key(scope.collection(), scope.tenant());
        Followed followed = indexes.get(key, ignored -> new Followed());
        boolean isUsable = false;
        try {
            KnowledgeIndex index = followed.upToDate(scope);
            isUsable = true;
            return index;
        } finally {
            if (!isUsable) {
                // what broke in the middle is made anew
                indexes.asMap().remove(key, followed);
            }
        }
    }

    /**
     * What tells cheaply whether something has changed. A change that came late and hides behind another is found with the
     * next one.
     */
    private record Mark(long searchable, @Nullable Date newest) {
        static Mark of(Scope scope) {
            List<Document> newest = scope.without(KnowledgeMapping.TEXT, KnowledgeMapping.BEGINNING)
                    .page(ALL, KnowledgeMapping.UPDATED_AT, false, 0, 1);
            return new Mark(
                    scope.count(SEARCHABLE),
                    newest.isEmpty() ? null : newest.getFirst().getDate(KnowledgeMapping.UPDATED_AT));
        }
    }

    /** An index and how far it has come. One thread brings it up to date; meanwhile the others search what is there. */
    private static final class Followed {
        private final KnowledgeIndex index = new KnowledgeIndex();
        private final Map<String, Long> indexed = new HashMap<>();
        private final ReentrantLock lock = new ReentrantLock();
        private volatile @Nullable Mark mark;

        private KnowledgeIndex upToDate(Scope scope) {
            if (mark == null) {
                lock.lock();
            } else if (!lock.tryLock()) {
                return index;
            }
            try {
                // before reading what changed: what changes meanwhile is read again
                Mark now = Mark.of(scope);
                if (!now.equals(mark)) {
                    follow(scope, now);
                    mark = now;
                }
                return index;
            } finally {
                lock.unlock();
            }
        }

        /** What is new, and all of it where that does not make the number right. */
        private void follow(Scope scope, Mark now) {
            Mark before = mark;
            if (before != null && before.newest() != null) {
                take(scope, Filters.gte(KnowledgeMapping.UPDATED_AT, before.newest()));
            }
            if (indexed.size() != now.searchable()) {
                Set<String> gone = new HashSet<>(indexed.keySet());
                gone.removeAll(take(scope, SEARCHABLE));
                gone.forEach(this::remove);
            }
            index.refresh();
        }

        /** Takes over those that pass; answers which can be searched. */
        private Set<String> take(Scope scope, Bson filter) {
            Set<String> searchable = new HashSet<>();
            List<String> changed = new ArrayList<>();
            for (Document each : scope.without(KnowledgeMapping.TEXT, KnowledgeMapping.BEGINNING)
                    .matching(filter)) {
                String id = each.getString("_id");
                if (!each.getBoolean(KnowledgeMapping.SEARCHABLE)) {
                    remove(id);
                    continue;
                }
                searchable.add(id);
                if (!Long.valueOf(StreamSequence.of(each)).equals(indexed.get(id))) {
                    changed.add(id);
                }
            }
            for (int from = 0; from < changed.size(); from += AT_ONCE) {
                put(scope.findAll(changed.subList(from, Math.min(from + AT_ONCE, changed.size()))));
            }
            return searchable;
        }

        private void put(Collection<Document> documents) {
            for (Document document : documents) {
                KnowledgeDocument entry = KnowledgeMapping.read(document);
                if (entry.isSearchable()) {
                    index.put(entry.view());
                    indexed.put(document.getString("_id"), StreamSequence.of(document));
                }
            }
        }

        private void remove(String id) {
            if (indexed.remove(id) != null) {
                index.remove(id);
            }
        }
    }
}
