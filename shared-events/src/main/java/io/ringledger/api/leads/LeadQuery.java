package io.ringledger.api.leads;

import io.ringledger.vocabulary.CampaignId;
import io.ringledger.vocabulary.LeadId;
import io.ringledger.vocabulary.LeadImportId;
import io.ringledger.vocabulary.SegmentFilter;
import io.ringledger.vocabulary.SegmentId;
import io.ringledger.vocabulary.SubjectId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be asked about leads. The tenant is the metadata's. */
public sealed interface LeadQuery {
    /** One lead; answers a {@link LeadView}, or LEAD_NOT_FOUND. */
    record FindLead(LeadId leadId) implements LeadQuery {}

    /**
     * Why a lead was called or not, also one that was deleted; answers a {@link LeadExplanation}, or LEAD_NOT_FOUND.
     *
     * @param at moment of which is asked what kept it then, {@code null} for now
     * @param now the present, our clock
     */
    record ExplainLead(LeadId leadId, @Nullable Instant at, Instant now, long offset, int limit) implements LeadQuery {
        public ExplainLead {
            if (offset < 0 || limit < 1) {
                throw new IllegalArgumentException("offset starts at 0, limit at 1");
            }
        }
    }

    /**
     * A part of the leads that pass, by when they were created; answers a {@link LeadPage}.
     *
     * @param search beginning of a number in E.164, or of a name or of its last word; {@code null} for any
     */
    record ListLeads(SegmentFilter filter, @Nullable String search, boolean ascending, long offset, int limit)
            implements LeadQuery {
        public ListLeads {
            if (offset < 0 || limit < 1) {
                throw new IllegalArgumentException("offset starts at 0, limit at 1");
            }
        }
    }

    /** The oldest of the leads that pass, without knowing how many there are; answers a {@link LeadSlice}. */
    record SliceLeads(SegmentFilter filter, long offset, int limit) implements LeadQuery {}

    /** How many leads there are; answers {@link LeadStats}. */
    record CountLeads() implements LeadQuery {}

    /** Numbers that more than one lead has, with leads; answers {@link DuplicateLeads}. */
    record ListDuplicateLeads(long offset, int limit) implements LeadQuery {}

    /** Saved filters with how many leads they have; answers {@link LeadSegments}. */
    record ListLeadSegments() implements LeadQuery {}

    /** One saved filter; answers a {@link LeadSegments.Segment}, or SEGMENT_NOT_FOUND. */
    record FindLeadSegment(SegmentId segmentId) implements LeadQuery {}

    /**
     * Leads of a campaign that may be begun, best first: high priority, then due longest, then the smaller id. Answers a
     * {@link DueLeadList}; late by a moment, so that {@code BeginLeadAttempt} decides.
     */
    record DueLeads(CampaignId campaignId, Instant at, int limit) implements LeadQuery {}

    /** How many leads a campaign has, and when the next one is due; answers a {@link LeadTally}. */
    record LeadsLeft(CampaignId campaignId) implements LeadQuery {}

    /**
     * Which of some people a campaign has a lead for; answers {@link KnownParties}. At most {@value #MOST}.
     *
     * @param campaignId {@code null} for leads that belong to none
     */
    record LookUpParties(@Nullable CampaignId campaignId, List<SubjectId> parties) implements LeadQuery {
        public static final int MOST = 2_000;

        public LookUpParties {
            parties = List.copyOf(parties);
            if (parties.size() > MOST) {
                throw new IllegalArgumentException("at most " + MOST);
            }
        }
    }

    /** Whether the read models of leads and imports have come to a position of the log; answers a {@code Boolean}. */
    record HaveLeadsReached(long position) implements LeadQuery {}

    /** One import; answers a {@link LeadImportView}, or LEAD_IMPORT_NOT_FOUND. */
    record FindLeadImport(LeadImportId importId) implements LeadQuery {}

    /** Imports, the newest first; answers {@link LeadImports}. */
    record ListLeadImports(long offset, int limit) implements LeadQuery {}

    /**
     * Rows of an import that made no lead, in order; answers {@link RefusedRows}.
     *
     * @param after where an earlier answer ended, {@code null} from the beginning
     */
    record ListRefusedRows(LeadImportId importId, @Nullable Long after) implements LeadQuery {}
}
