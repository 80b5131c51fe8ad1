package io.ringledger.query.calls.quality;

import com.mongodb.client.MongoDatabase;
import io.ringledger.api.calls.QaReviewPage;
import io.ringledger.query.projection.Pointers;
import io.ringledger.query.tenants.TenantDocuments;
import io.ringledger.vocabulary.CallId;
import java.util.Optional;
import org.axonframework.messaging.MetaData;

/** Reads judgements. */
public final class ReviewsRepository extends TenantDocuments {
    public ReviewsRepository(MongoDatabase database, Pointers pointers) {
        super(database, pointers, ReviewsProjection.NAME);
    }

    /** How a call was judged; empty where it was not, or where there is no such call. */
    public Optional<QaReviewPage> of(CallId callId, MetaData asked) {
        return of(asked)
                .find(callId.value())
                .map(found -> CallReviews.read(found).page());
    }
}
