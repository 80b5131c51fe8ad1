package io.ringledger.query.leads;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import io.ringledger.query.projection.Pointers;
import io.ringledger.vocabulary.CampaignId;
import io.ringledger.vocabulary.LeadStatus;
import io.ringledger.vocabulary.SegmentFilter;
import io.ringledger.vocabulary.SubjectId;
import io.ringledger.vocabulary.TenantId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Reads the sums of leads of one tenant. */
final class LeadCounts {
    private final MongoDatabase database;
    private final Pointers pointers;

    LeadCounts(MongoDatabase database, Pointers pointers) {
        this.database = database;
        this.pointers = pointers;
    }

    /**
     * How many leads are alike.
     *
     * @param campaign empty for none
     * @param source empty for none
     */
    record Facet(String campaign, LeadStatus status, int priority, String source, long leads) {
        boolean passes(SegmentFilter filter) {
            return (filter.status() == null || filter.status() == status)
                    && (filter.source() == null || filter.source().equals(source))
                    && (filter.priority() == null || filter.priority() == priority);
        }
    }

    /** A number that more than one lead has. */
    record Shared(SubjectId party, long leads) {}

    /** @param campaign {@code null} for all */
    List<Facet> facets(TenantId tenant, @Nullable CampaignId campaign) {
        Bson all = Filters.and(
                Filters.eq(LeadCountsProjection.TENANT, tenant.value()),
                Filters.eq(LeadCountsProjection.KIND, LeadCountsProjection.FACETS));
        Bson wanted =
                campaign == null ? all : Filters.and(all, Filters.eq(LeadCountsProjection.CAMPAIGN, campaign.value()));
        List<Facet> facets = new ArrayList<>();
        buckets().find(wanted).forEach(bucket -> {
            if (leads(bucket) > 0) {
                facets.add(facet(bucket));
            }
        });
        return facets;
    }

    long count(TenantId tenant, SegmentFilter filter) {
        return facets(tenant, filter.campaignId()).stream()
                .filter(facet -> facet.passes(filter))
                .mapToLong(Facet::leads)
                .sum();
    }

    List<Shared> shared(TenantId tenant, long offset, int limit) {
        return buckets()
                .find(shared(tenant))
                .sort(Sorts.descending(LeadCountsProjection.LEADS, "_id"))
                .skip(Math.toIntExact(offset))
                .limit(limit)
                .map(bucket -> new Shared(new SubjectId(about(bucket).getString("party")), leads(bucket)))
                .into(new ArrayList<>());
    }

    long countShared(TenantId tenant) {
        return buckets().countDocuments(shared(tenant));
    }

    private static Bson shared(TenantId tenant) {
        return Filters.and(
                Filters.eq(LeadCountsProjection.TENANT, tenant.value()),
                Filters.eq(LeadCountsProjection.KIND, LeadCountsProjection.NUMBER),
                Filters.gte(LeadCountsProjection.LEADS, 2L));
    }

    private MongoCollection<Document> buckets() {
        return database.getCollection(pointers.collection(LeadCountsProjection.NAME));
    }

    private static Facet facet(Document bucket) {
        Document about = about(bucket);
        return new Facet(
                about.getString("campaign"),
                LeadStatus.valueOf(about.getString("status")),
                about.getInteger("priority"),
                about.getString("source"),
                leads(bucket));
    }

    private static Document about(Document bucket) {
        return Objects.requireNonNull(bucket.get("about", Document.class));
    }

    private static long leads(Document bucket) {
        return bucket.get("counts", Document.class).get("leads") instanceof Number number ? number.longValue() : 0;
    }
}
