package io.ringledger.gateway;

import io.ringledger.api.leads.DueLeadList;
import io.ringledger.api.leads.DuplicateLeads;
import io.ringledger.api.leads.KnownParties;
import io.ringledger.api.leads.LeadCommand;
import io.ringledger.api.leads.LeadCommand.CreateLead;
import io.ringledger.api.leads.LeadCommand.DeleteLead;
import io.ringledger.api.leads.LeadCommand.ResolveLead;
import io.ringledger.api.leads.LeadExplanation;
import io.ringledger.api.leads.LeadFileCommand.ClaimLeadFile;
import io.ringledger.api.leads.LeadHold;
import io.ringledger.api.leads.LeadImportCommand.ReceiveLeadFile;
import io.ringledger.api.leads.LeadImportView;
import io.ringledger.api.leads.LeadImports;
import io.ringledger.api.leads.LeadPage;
import io.ringledger.api.leads.LeadQuery;
import io.ringledger.api.leads.LeadQuery.CountLeads;
import io.ringledger.api.leads.LeadQuery.DueLeads;
import io.ringledger.api.leads.LeadQuery.ExplainLead;
import io.ringledger.api.leads.LeadQuery.FindLead;
import io.ringledger.api.leads.LeadQuery.FindLeadImport;
import io.ringledger.api.leads.LeadQuery.FindLeadSegment;
import io.ringledger.api.leads.LeadQuery.HaveLeadsReached;
import io.ringledger.api.leads.LeadQuery.LeadsLeft;
import io.ringledger.api.leads.LeadQuery.ListDuplicateLeads;
import io.ringledger.api.leads.LeadQuery.ListLeadImports;
import io.ringledger.api.leads.LeadQuery.ListLeadSegments;
import io.ringledger.api.leads.LeadQuery.ListLeads;
import io.ringledger.api.leads.LeadQuery.ListRefusedRows;
import io.ringledger.api.leads.LeadQuery.LookUpParties;
import io.ringledger.api.leads.LeadQuery.SliceLeads;
import io.ringledger.api.leads.LeadRejection;
import io.ringledger.api.leads.LeadSegmentCommand.SaveLeadSegment;
import io.ringledger.api.leads.LeadSegments;
import io.ringledger.api.leads.LeadSegments.Segment;
import io.ringledger.api.leads.LeadSlice;
import io.ringledger.api.leads.LeadStats;
import io.ringledger.api.leads.LeadTally;
import io.ringledger.api.leads.LeadView;
import io.ringledger.api.leads.RefusedRows;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.vocabulary.LeadFileId;
import io.ringledger.vocabulary.LeadId;
import io.ringledger.vocabulary.LeadImportId;
import io.ringledger.vocabulary.LeadStatus;
import io.ringledger.vocabulary.SegmentId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Leads of the one tenant there is in the gateway's tests: what was entered, and files that nobody reads. */
final class FakeLeads {
    private final Map<LeadId, LeadView> leads = new ConcurrentHashMap<>();
    private final Map<LeadFileId, LeadImportId> files = new ConcurrentHashMap<>();
    private final Map<LeadImportId, LeadImportView> imports = new ConcurrentHashMap<>();
    private final Map<SegmentId, Segment> segments = new ConcurrentHashMap<>();

    void clear() {
        leads.clear();
        files.clear();
        imports.clear();
        segments.clear();
    }

    void handle(LeadCommand command) {
        switch (command) {
            case CreateLead c -> leads.put(c.leadId(), view(c));
            case DeleteLead c -> leads.remove(c.leadId());
            case ResolveLead c -> leads.put(c.leadId(), resolved(find(c.leadId()), c));
            default -> find(command.leadId());
        }
    }

    private static LeadView resolved(LeadView lead, ResolveLead c) {
        return new LeadView(
                lead.leadId(),
                lead.party(),
                lead.campaignId(),
                lead.profile(),
                lead.source(),
                lead.priority(),
                LeadStatus.WAITING,
                1,
                c.outcome(),
                c.at(),
                c.at(),
                lead.disposition(),
                null,
                null,
                lead.createdAt(),
                c.at());
    }

    private static LeadView view(CreateLead c) {
        return new LeadView(
                c.leadId(),
                c.party(),
                c.campaignId(),
                c.profile(),
                c.source(),
                c.priority(),
                LeadStatus.NEW,
                0,
                null,
                null,
                c.at(),
                null,
                null,
                null,
                c.at(),
                c.at());
    }

    LeadImportId handle(ClaimLeadFile command) {
        LeadImportId first = files.putIfAbsent(command.fileId(), command.importId());
        return first == null ? command.importId() : first;
    }

    LeadImportId handle(ReceiveLeadFile c) {
        imports.putIfAbsent(
                c.importId(),
                new LeadImportView(
                        c.importId(),
                        c.campaignId(),
                        c.format(),
                        c.bytes(),
                        LeadImportView.State.WAITING,
                        0,
                        0,
                        0,
                        0,
                        null,
                        c.at(),
                        null,
                        c.at()));
        return c.importId();
    }

    void handle(SaveLeadSegment c) {
        segments.put(c.segmentId(), new Segment(c.segmentId(), c.name(), c.filter(), 0, c.at()));
    }

    Object answer(LeadQuery query) {
        return switch (query) {
            case FindLead asked -> find(asked.leadId());
            case ExplainLead asked -> {
                LeadView lead = find(asked.leadId());
                yield new LeadExplanation(
                        lead.leadId(),
                        lead.campaignId(),
                        lead.status(),
                        asked.now(),
                        List.of(new LeadHold(LeadHold.Reason.TURN, null, Map.of())),
                        List.of(),
                        0);
            }
            case ListLeads ignored -> new LeadPage(List.copyOf(leads.values()), leads.size());
            case SliceLeads ignored -> new LeadSlice(List.copyOf(leads.values()));
            case CountLeads ignored -> new LeadStats(leads.size(), Map.of(), Map.of(), Map.of());
            case ListDuplicateLeads ignored -> new DuplicateLeads(List.of(), 0);
            case ListLeadSegments ignored -> new LeadSegments(List.copyOf(segments.values()));
            case FindLeadSegment asked ->
                Optional.ofNullable(segments.get(asked.segmentId()))
                        .orElseThrow(() -> new Rejected(LeadRejection.SEGMENT_NOT_FOUND, "no segment"));
            case DueLeads ignored -> new DueLeadList(List.of());
            case LeadsLeft ignored -> new LeadTally(Map.of(), null);
            case LookUpParties ignored -> new KnownParties(Set.of());
            case HaveLeadsReached ignored -> true;
            case FindLeadImport asked -> find(asked.importId());
            case ListLeadImports ignored -> new LeadImports(List.copyOf(imports.values()), imports.size());
            case ListRefusedRows asked -> {
                find(asked.importId());
                yield new RefusedRows(List.of(), null);
            }
        };
    }

    private LeadView find(LeadId id) {
        return Optional.ofNullable(leads.get(id))
                .orElseThrow(() -> new Rejected(LeadRejection.LEAD_NOT_FOUND, "no lead " + id));
    }

    private LeadImportView find(LeadImportId id) {
        return Optional.ofNullable(imports.get(id))
                .orElseThrow(() -> new Rejected(LeadRejection.LEAD_IMPORT_NOT_FOUND, "no import " + id));
    }
}
