package io.ringledger.query.suppression;

import com.mongodb.client.model.Filters;
import io.ringledger.api.suppression.DncSizes;
import io.ringledger.api.suppression.DncSizes.Registry;
import io.ringledger.api.suppression.DncSizes.Version;
import io.ringledger.api.suppression.ObtainedRegistries;
import io.ringledger.api.suppression.SuppressionQuery.ListRegistries;
import io.ringledger.api.suppression.SuppressionQuery.MeasureDnc;
import io.ringledger.query.suppression.RegistryQueries.InUse;
import io.ringledger.vocabulary.RegistrySource;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;

/** Answers how long the lists are, of the asking tenant's only. */
final class DncSizesQueries {
    private final SuppressionQueries numbers;
    private final RegistryQueries registries;

    DncSizesQueries(SuppressionQueries numbers, RegistryQueries registries) {
        this.numbers = numbers;
        this.registries = registries;
    }

    @QueryHandler
    DncSizes measure(MeasureDnc query, MetaData asked) {
        return new DncSizes(
                numbers.of(asked).count(Filters.eq(OwnNumbersProjection.SUPPRESSED, true)),
                numbers.of(asked).count(Filters.eq(OwnNumbersProjection.WHITELISTED, true)),
                registries(asked));
    }

    private List<Registry> registries(MetaData asked) {
        Map<RegistrySource, InUse> inUse =
                registries.inUse(asked).stream().collect(Collectors.toMap(InUse::source, Function.identity()));
        return registries.list(new ListRegistries(), asked).registries().stream()
                .map(registry -> registry(registry, inUse.get(registry.source())))
                .toList();
    }

    private static Registry registry(ObtainedRegistries.Registry obtained, @Nullable InUse inUse) {
        int newest = obtained.versions().size();
        if (inUse == null) {
            return new Registry(obtained.source(), newest, null, false);
        }
        ObtainedRegistries.Version version = inUse.version();
        return new Registry(
                obtained.source(),
                newest,
                new Version(version.number(), version.obtainedAt(), version.entries()),
                inUse.entries().isPresent());
    }
}
