package io.ringledger.query.leads;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import io.ringledger.api.leads.DuplicateLeads;
import io.ringledger.api.leads.LeadPage;
import io.ringledger.api.leads.LeadQuery.CountLeads;
import io.ringledger.api.leads.LeadQuery.FindLead;
import io.ringledger.api.leads.LeadQuery.FindLeadSegment;
import io.ringledger.api.leads.LeadQuery.ListDuplicateLeads;
import io.ringledger.api.leads.LeadQuery.ListLeadSegments;
import io.ringledger.api.leads.LeadQuery.ListLeads;
import io.ringledger.api.leads.LeadQuery.SliceLeads;
import io.ringledger.api.leads.LeadRejection;
import io.ringledger.api.leads.LeadSegments;
import io.ringledger.api.leads.LeadSegments.Segment;
import io.ringledger.api.leads.LeadSlice;
import io.ringledger.api.leads.LeadStats;
import io.ringledger.api.leads.LeadView;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.events.leads.LeadSegmentSaved;
import io.ringledger.query.leads.LeadCounts.Facet;
import io.ringledger.query.leads.LeadCounts.Shared;
import io.ringledger.query.projection.Pointers;
import io.ringledger.query.tenants.TenantDocuments;
import io.ringledger.vocabulary.LeadStatus;
import io.ringledger.vocabulary.SegmentFilter;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Answers who is to be called, of the asking tenant's only. */
final class LeadQueries extends TenantDocuments {
    private static final int MOST_OF_A_NUMBER = 20;
    private static final int MOST_SEGMENTS = 500;

    private final LeadCounts counts;
    private final LeadSegmentDocuments segments;

    LeadQueries(MongoDatabase database, Pointers pointers, LeadCounts counts) {
        super(database, pointers, LeadsProjection.NAME);
        this.counts = counts;
        this.segments = new LeadSegmentDocuments(database, pointers);
    }

    @QueryHandler
    LeadView find(FindLead query, MetaData asked) {
        return of(asked)
                .find(query.leadId().value())
                .map(LeadFields::view)
                .orElseThrow(() -> new Rejected(LeadRejection.LEAD_NOT_FOUND, "no lead " + query.leadId()));
    }

    @QueryHandler
    LeadPage list(ListLeads query, MetaData asked) {
        Scope scope = of(asked);
        Bson filter = LeadFilters.of(query.filter(), query.search());
        List<LeadView> leads =
                scope.page(filter, LeadFields.CREATED_AT, query.ascending(), query.offset(), query.limit()).stream()
                        .map(LeadFields::view)
                        .toList();
        return new LeadPage(leads, count(scope, query.filter(), query.search()));
    }

    @QueryHandler
    LeadSlice slice(SliceLeads query, MetaData asked) {
        return new LeadSlice(of(asked)
                .page(LeadFilters.of(query.filter(), null), LeadFields.CREATED_AT, true, query.offset(), query.limit())
                .stream()
                .map(LeadFields::view)
                .toList());
    }

    /** By an index where one has it, from sums where they know it; else the narrowest index leads to what is looked at. */
    private long count(Scope scope, SegmentFilter filter, @Nullable String search) {
        return !LeadFilters.hasIndex(filter, search) && LeadFilters.hasSums(filter, search)
                ? counts.count(scope.tenant(), filter)
                : scope.count(LeadFilters.of(filter, search));
    }

    @QueryHandler
    LeadStats count(CountLeads query, MetaData asked) {
        Map<LeadStatus, Long> byStatus = new EnumMap<>(LeadStatus.class);
        Map<String, Long> byCampaign = new HashMap<>();
        Map<String, Long> bySource = new HashMap<>();
        long total = 0;
        for (Facet facet : counts.facets(of(asked).tenant(), null)) {
            total += facet.leads();
            byStatus.merge(facet.status(), facet.leads(), Long::sum);
            byCampaign.merge(facet.campaign(), facet.leads(), Long::sum);
            bySource.merge(facet.source(), facet.leads(), Long::sum);
        }
        byCampaign.remove("");
        bySource.remove("");
        return new LeadStats(total, byStatus, byCampaign, bySource);
    }

    @QueryHandler
    DuplicateLeads duplicates(ListDuplicateLeads query, MetaData asked) {
        Scope scope = of(asked);
        List<DuplicateLeads.Group> groups = counts.shared(scope.tenant(), query.offset(), query.limit()).stream()
                .map(shared -> group(scope, shared))
                .toList();
        return new DuplicateLeads(groups, counts.countShared(scope.tenant()));
    }

    private static DuplicateLeads.Group group(Scope scope, Shared shared) {
        Bson alike = Filters.and(
                Filters.eq(LeadFields.PARTY, shared.party().value()),
                Filters.ne(LeadFields.STATUS, LeadStatus.MERGED.name()));
        List<LeadView> leads = scope.page(alike, LeadFields.CREATED_AT, true, 0, MOST_OF_A_NUMBER).stream()
                .map(LeadFields::view)
                .toList();
        return new DuplicateLeads.Group(shared.party(), shared.leads(), leads);
    }

    @QueryHandler
    LeadSegments segments(ListLeadSegments query, MetaData asked) {
        Scope scope = of(asked);
        return new LeadSegments(
                segments
                        .of(asked)
                        .page(Filters.empty(), LeadSegmentsProjection.SEGMENT_NAME, true, 0, MOST_SEGMENTS)
                        .stream()
                        .map(document -> segment(scope, LeadSegmentsProjection.segment(document)))
                        .toList());
    }

    @QueryHandler
    Segment segment(FindLeadSegment query, MetaData asked) {
        Scope scope = of(asked);
        return segments.of(asked)
                .find(query.segmentId().value())
                .map(document -> segment(scope, LeadSegmentsProjection.segment(document)))
                .orElseThrow(() -> new Rejected(LeadRejection.SEGMENT_NOT_FOUND, "no segment " + query.segmentId()));
    }

    private Segment segment(Scope scope, LeadSegmentSaved saved) {
        return new Segment(
                saved.segmentId(), saved.name(), saved.filter(), count(scope, saved.filter(), null), saved.savedAt());
    }

    /** Saved filters. */
    private static final class LeadSegmentDocuments extends TenantDocuments {
        private LeadSegmentDocuments(MongoDatabase database, Pointers pointers) {
            super(database, pointers, LeadSegmentsProjection.NAME);
        }
    }
}
