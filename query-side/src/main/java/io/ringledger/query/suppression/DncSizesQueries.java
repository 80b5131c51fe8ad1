package io.ringledger.query.suppression;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import io.ringledger.api.suppression.DncSizes;
import io.ringledger.api.suppression.DncSizes.Registry;
import io.ringledger.api.suppression.SuppressionQuery.MeasureDnc;
import io.ringledger.query.projection.Pointers;
import io.ringledger.query.tenants.TenantDocuments;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;

/** Answers how long the lists are, of the asking tenant's only. */
final class DncSizesQueries extends TenantDocuments {
    private final SuppressionQueries numbers;

    DncSizesQueries(MongoDatabase database, Pointers pointers, SuppressionQueries numbers) {
        super(database, pointers, RegistriesProjection.NAME);
        this.numbers = numbers;
    }

    @QueryHandler
    DncSizes measure(MeasureDnc query, MetaData asked) {
        List<Registry> registries = new ArrayList<>();
        of(asked)
                .matching(Filters.empty())
                .forEach(
                        found -> registries.add(RegistriesProjection.list(found).view()));
        return new DncSizes(
                numbers.of(asked).count(Filters.eq(OwnNumbersProjection.SUPPRESSED, true)),
                numbers.of(asked).count(Filters.eq(OwnNumbersProjection.WHITELISTED, true)),
                registries);
    }
}
