package io.ringledger.query.calls.quality;

import io.ringledger.events.calls.CallReviewed;
import io.ringledger.events.calls.CallScored;
import io.ringledger.query.projection.RecordedEvent;
import io.ringledger.query.projection.StreamProjection;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** One document for each call that was judged. */
public final class ReviewsProjection implements StreamProjection<CallReviews> {
    static final String NAME = "qa-reviews";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<Class<?>> events() {
        return Set.of(CallScored.class, CallReviewed.class);
    }

    @Override
    public CallReviews apply(@Nullable CallReviews before, RecordedEvent event) {
        return CallReviews.after(before, event);
    }

    @Override
    public Document write(CallReviews reviews) {
        return reviews.write();
    }

    @Override
    public CallReviews read(Document document) {
        return CallReviews.read(document);
    }
}
