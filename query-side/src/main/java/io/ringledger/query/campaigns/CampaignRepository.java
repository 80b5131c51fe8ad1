package io.ringledger.query.campaigns;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import io.ringledger.api.campaigns.CampaignCounts;
import io.ringledger.api.campaigns.CampaignFilter;
import io.ringledger.api.campaigns.CampaignPage;
import io.ringledger.api.campaigns.CampaignQuery.ListCampaigns;
import io.ringledger.api.campaigns.CampaignSort;
import io.ringledger.query.projection.Pointers;
import io.ringledger.query.tenants.TenantDocuments;
import io.ringledger.vocabulary.CampaignStatus;
import io.ringledger.vocabulary.DialingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.messaging.MetaData;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Reads campaigns of the asking tenant. Deleted ones are not shown. */
final class CampaignRepository extends TenantDocuments {
    private static final Bson THERE = Filters.eq(CampaignMapping.DELETED, false);

    CampaignRepository(MongoDatabase database, Pointers pointers) {
        super(database, pointers, CampaignsProjection.NAME);
    }

    Optional<CampaignDocument> find(String id, MetaData asked) {
        return of(asked).find(id).map(CampaignMapping::read).filter(campaign -> !campaign.deleted());
    }

    CampaignPage list(ListCampaigns query, MetaData asked) {
        Bson wanted = filter(query.filter());
        Scope scope = of(asked);
        long skip = (query.page() - 1L) * query.limit();
        List<Document> found = scope.page(wanted, field(query.sort()), query.ascending(), skip, query.limit());
        return new CampaignPage(
                found.stream().map(each -> CampaignMapping.read(each).view()).toList(), scope.count(wanted));
    }

    CampaignCounts count(MetaData asked) {
        Scope scope = of(asked);
        return new CampaignCounts(
                scope.count(THERE),
                counts(scope, CampaignMapping.STATUS, CampaignStatus.values()),
                counts(scope, CampaignMapping.MODE, DialingMode.values()));
    }

    private static <E extends Enum<E>> Map<E, Long> counts(Scope scope, String field, E[] values) {
        return Arrays.stream(values)
                .collect(toMap(identity(), value -> scope.count(Filters.and(THERE, Filters.eq(field, value.name())))));
    }

    private static Bson filter(CampaignFilter filter) {
        List<Bson> all = new ArrayList<>(List.of(THERE));
        if (filter.status() != null) {
            all.add(Filters.eq(CampaignMapping.STATUS, filter.status().name()));
        }
        if (filter.mode() != null) {
            all.add(Filters.eq(CampaignMapping.MODE, filter.mode().name()));
        }
        if (filter.name() != null) {
            String beginning = CampaignMapping.key(filter.name());
            all.add(Filters.gte(CampaignMapping.NAME, beginning));
            all.add(Filters.lt(CampaignMapping.NAME, beginning + '\uffff'));
        }
        return Filters.and(all);
    }

    private static String field(CampaignSort sort) {
        return switch (sort) {
            case CREATED_AT -> CampaignMapping.CREATED_AT;
            case UPDATED_AT -> CampaignMapping.UPDATED_AT;
            case NAME -> CampaignMapping.NAME;
        };
    }
}
