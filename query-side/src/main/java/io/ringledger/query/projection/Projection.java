package io.ringledger.query.projection;

import com.mongodb.client.model.IndexModel;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * What a context says about a read model: which events it is made of, and how. Pure; without a clock, chance or I/O.
 *
 * @param <S> what is known of one stream
 */
public sealed interface Projection<S> permits StreamProjection, BucketProjection, JournalProjection {
    /** Name that operators see; collections and processors are called after it. */
    String name();

    /** The events it is made of, each named by its class or by a sealed interface above it. */
    Set<Class<?>> events();

    /** What its readers need, beside {@code _id}. */
    default List<IndexModel> indexes() {
        return List.of();
    }

    /**
     * The state after one more event of the stream. Whatever it throws means that the event cannot be applied.
     *
     * @param before {@code null} if the stream has no document yet
     */
    S apply(@Nullable S before, RecordedEvent event);

    /** The document that holds a state; {@code _id} and {@code seq} are added by the machinery. */
    Document write(S state);

    S read(Document document);
}
