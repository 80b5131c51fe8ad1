package io.ringledger.query.projection;

import com.mongodb.client.model.IndexModel;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Projections with a mistake that can be mended: they cannot apply some events. */
final class Broken {
    private volatile @Nullable Predicate<RecordedEvent> mistake;

    void at(Predicate<RecordedEvent> events) {
        mistake = events;
    }

    void mend() {
        mistake = null;
    }

    private void check(RecordedEvent event) {
        Predicate<RecordedEvent> now = mistake;
        if (now != null && now.test(event)) {
            throw new IllegalStateException("cannot be applied");
        }
    }

    <S> StreamProjection<S> stream(StreamProjection<S> right) {
        return new StreamProjection<>() {
            @Override
            public String name() {
                return right.name();
            }

            @Override
            public Set<Class<?>> events() {
                return right.events();
            }

            @Override
            public List<IndexModel> indexes() {
                return right.indexes();
            }

            @Override
            public S apply(@Nullable S before, RecordedEvent event) {
                check(event);
                return right.apply(before, event);
            }

            @Override
            public Document write(S state) {
                return right.write(state);
            }

            @Override
            public S read(Document document) {
                return right.read(document);
            }
        };
    }

    <S> BucketProjection<S> buckets(BucketProjection<S> right) {
        return new BucketProjection<>() {
            @Override
            public String name() {
                return right.name();
            }

            @Override
            public Set<Class<?>> events() {
                return right.events();
            }

            @Override
            public S apply(@Nullable S before, RecordedEvent event) {
                check(event);
                return right.apply(before, event);
            }

            @Override
            public List<Share> shares(S state) {
                return right.shares(state);
            }

            @Override
            public Document write(S state) {
                return right.write(state);
            }

            @Override
            public S read(Document document) {
                return right.read(document);
            }
        };
    }
}
