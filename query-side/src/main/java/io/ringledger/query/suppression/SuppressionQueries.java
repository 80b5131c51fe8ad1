package io.ringledger.query.suppression;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import io.ringledger.api.suppression.ListedNumbers;
import io.ringledger.api.suppression.ListedNumbers.Listed;
import io.ringledger.api.suppression.NumberStanding;
import io.ringledger.api.suppression.NumberStandings;
import io.ringledger.api.suppression.SuppressionQuery.ListNumbers;
import io.ringledger.api.suppression.SuppressionQuery.LookUpNumbers;
import io.ringledger.api.suppression.SuppressionQuery.OwnList;
import io.ringledger.query.projection.Pointers;
import io.ringledger.query.tenants.TenantDocuments;
import io.ringledger.vocabulary.GateId;
import io.ringledger.vocabulary.PhoneNumber;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Answers which numbers must not be called, of the asking tenant's only. */
final class SuppressionQueries extends TenantDocuments {
    SuppressionQueries(MongoDatabase database, Pointers pointers) {
        super(database, pointers, OwnNumbersProjection.NAME);
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
        List<Listed> listed = new ArrayList<>();
        for (Document found :
                of(asked).findAll(query.numbers().stream().map(GateId::value).toList())) {
            NumberStanding standing = OwnNumbersProjection.standing(found);
            if (standing.isSuppressed() || standing.whitelisting() != null) {
                listed.add(new Listed(
                        standing.gateId(),
                        standing.suppressions().stream()
                                .map(NumberStanding.Suppression::reason)
                                .toList(),
                        standing.whitelisting() == null
                                ? null
                                : standing.whitelisting().ground()));
            }
        }
        return new ListedNumbers(listed);
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
