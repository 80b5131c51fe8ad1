package io.ringledger.query.suppression;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import io.ringledger.api.suppression.ListedNumbers;
import io.ringledger.api.suppression.ListedNumbers.Listed;
import io.ringledger.api.suppression.NumberStanding;
import io.ringledger.api.suppression.NumberStanding.Whitelisting;
import io.ringledger.api.suppression.NumberStandings;
import io.ringledger.api.suppression.SuppressionQuery.ListNumbers;
import io.ringledger.api.suppression.SuppressionQuery.LookUpNumbers;
import io.ringledger.api.suppression.SuppressionQuery.OwnList;
import io.ringledger.query.projection.Pointers;
import io.ringledger.query.suppression.RegistryQueries.InUse;
import io.ringledger.query.tenants.TenantDocuments;
import io.ringledger.vocabulary.GateId;
import io.ringledger.vocabulary.PhoneNumber;
import io.ringledger.vocabulary.RegistrySource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Answers which numbers must not be called, of the asking tenant's only. */
final class SuppressionQueries extends TenantDocuments {
    private final RegistryQueries registries;

    SuppressionQueries(MongoDatabase database, Pointers pointers, RegistryQueries registries) {
        super(database, pointers, OwnNumbersProjection.NAME);
        this.registries = registries;
    }

    @QueryHandler
    NumberStandings list(ListNumbers query, MetaData asked) {
        Bson wanted = wanted(query);
        Scope scope = of(asked);
        return new NumberStandings(
                scope.page(wanted, OwnNumbersProjection.CHANGED_AT, false, query.offset(), query.limit()).stream()
                        .map(OwnNumbersProjection::standing)
                        .toList(),
                scope.count(wanted));
    }

    /** Whoever is suppressed for a reason is suppressed: one index serves. */
    private static Bson wanted(ListNumbers query) {
        List<Bson> filters = new ArrayList<>();
        if (query.reason() != null) {
            filters.add(Filters.eq(OwnNumbersProjection.REASONS, query.reason().name()));
        }
        if (query.list() == OwnList.WHITELISTED) {
            filters.add(Filters.eq(OwnNumbersProjection.WHITELISTED, true));
        } else if (query.reason() == null) {
            filters.add(Filters.eq(OwnNumbersProjection.SUPPRESSED, true));
        }
        if (query.number() != null) {
            filters.add(Filters.eq(query.number().value()));
        }
        return Filters.and(filters);
    }

    @QueryHandler
    ListedNumbers lookUp(LookUpNumbers query, MetaData asked) {
        Map<GateId, NumberStanding> own = new HashMap<>();
        for (Document found :
                of(asked).findAll(query.numbers().stream().map(GateId::value).toList())) {
            NumberStanding standing = OwnNumbersProjection.standing(found);
            if (standing.isSuppressed() || standing.isWhitelisted()) {
                own.put(standing.gateId(), standing);
            }
        }
        List<InUse> outside = query.prints().isEmpty() ? List.of() : registries.inUse(asked);
        Map<GateId, Listed> listed = new LinkedHashMap<>();
        for (int each = 0; each < query.numbers().size(); each++) {
            GateId gate = query.numbers().get(each);
            List<RegistrySource> having = having(outside, query.prints(), each);
            if (own.containsKey(gate) || !having.isEmpty()) {
                listed.put(gate, listed(gate, own.get(gate), having));
            }
        }
        return new ListedNumbers(
                List.copyOf(listed.values()),
                outside.stream().map(InUse::consulted).toList());
    }

    private static List<RegistrySource> having(List<InUse> outside, List<Long> prints, int place) {
        return outside.isEmpty()
                ? List.of()
                : outside.stream()
                        .filter(registry -> registry.has(prints.get(place)))
                        .map(InUse::source)
                        .toList();
    }

    private static Listed listed(GateId gate, @Nullable NumberStanding own, List<RegistrySource> having) {
        if (own == null) {
            return new Listed(gate, List.of(), null, having);
        }
        Whitelisting whitelisting = own.whitelisting();
        return new Listed(
                gate,
                own.suppressions().stream()
                        .map(NumberStanding.Suppression::reason)
                        .toList(),
                whitelisting == null ? null : whitelisting.ground(),
                having);
    }

    /** Numbers by their gates, of those that ever stood on a list. */
    Map<String, PhoneNumber> numbersOf(List<String> gates, MetaData asked) {
        Map<String, PhoneNumber> numbers = new HashMap<>();
        for (Document found : of(asked).findAll(gates)) {
            NumberStanding standing = OwnNumbersProjection.standing(found);
            numbers.put(standing.gateId().value(), standing.number());
        }
        return numbers;
    }
}
