package io.ringledger.platform.contracts;

import static io.ringledger.platform.contracts.LeadSamples.AT;
import static io.ringledger.platform.contracts.LeadSamples.CALL;
import static io.ringledger.platform.contracts.LeadSamples.CAMPAIGN;
import static io.ringledger.platform.contracts.LeadSamples.FILE;
import static io.ringledger.platform.contracts.LeadSamples.FILTER;
import static io.ringledger.platform.contracts.LeadSamples.IMPORT;
import static io.ringledger.platform.contracts.LeadSamples.LEAD;
import static io.ringledger.platform.contracts.LeadSamples.OTHER;
import static io.ringledger.platform.contracts.LeadSamples.PARTY;
import static io.ringledger.platform.contracts.LeadSamples.PROFILE;
import static io.ringledger.platform.contracts.LeadSamples.ROW;
import static io.ringledger.platform.contracts.LeadSamples.SEGMENT;
import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.api.leads.DueLeadList;
import io.ringledger.api.leads.DueLeadList.DueLead;
import io.ringledger.api.leads.DuplicateLeads;
import io.ringledger.api.leads.KnownParties;
import io.ringledger.api.leads.LeadCommand.AbsorbLead;
import io.ringledger.api.leads.LeadCommand.BeginLeadAttempt;
import io.ringledger.api.leads.LeadCommand.CreateLead;
import io.ringledger.api.leads.LeadCommand.DeleteLead;
import io.ringledger.api.leads.LeadCommand.MergeLead;
import io.ringledger.api.leads.LeadCommand.ReleaseLead;
import io.ringledger.api.leads.LeadCommand.ResolveLead;
import io.ringledger.api.leads.LeadCommand.ReviseLead;
import io.ringledger.api.leads.LeadCommand.SetLeadDisposition;
import io.ringledger.api.leads.LeadCommand.SettleLeadAttempt;
import io.ringledger.api.leads.LeadCommand.UnmergeLead;
import io.ringledger.api.leads.LeadExplanation;
import io.ringledger.api.leads.LeadFileCommand.ClaimLeadFile;
import io.ringledger.api.leads.LeadHold;
import io.ringledger.api.leads.LeadImportCommand.FailLeadImport;
import io.ringledger.api.leads.LeadImportCommand.FinishLeadImport;
import io.ringledger.api.leads.LeadImportCommand.ImportLeads;
import io.ringledger.api.leads.LeadImportCommand.NewLead;
import io.ringledger.api.leads.LeadImportCommand.ReceiveLeadFile;
import io.ringledger.api.leads.LeadImportView;
import io.ringledger.api.leads.LeadImports;
import io.ringledger.api.leads.LeadPage;
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
import io.ringledger.api.leads.LeadSegmentCommand.SaveLeadSegment;
import io.ringledger.api.leads.LeadSegments;
import io.ringledger.api.leads.LeadSlice;
import io.ringledger.api.leads.LeadStats;
import io.ringledger.api.leads.LeadStep;
import io.ringledger.api.leads.LeadTally;
import io.ringledger.api.leads.LeadView;
import io.ringledger.api.leads.RefusedRows;
import io.ringledger.platform.axon.Serializers;
import io.ringledger.vocabulary.AttemptOutcome;
import io.ringledger.vocabulary.LeadFileFault;
import io.ringledger.vocabulary.LeadFileFormat;
import io.ringledger.vocabulary.LeadStatus;
import io.ringledger.vocabulary.RetryPolicy;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is asked about leads, and what is answered, arrives as it was sent. */
class LeadMessagesTest {
    private static final LeadView VIEW = new LeadView(
            LEAD,
            PARTY,
            CAMPAIGN,
            PROFILE,
            "fair",
            9,
            LeadStatus.WAITING,
            2,
            AttemptOutcome.BUSY,
            AT,
            AT,
            "call back",
            IMPORT,
            OTHER,
            AT,
            AT);
    private static final LeadImportView SEEN = new LeadImportView(
            IMPORT,
            CAMPAIGN,
            LeadFileFormat.XLSX,
            123_456,
            LeadImportView.State.FAILED,
            500,
            498,
            1,
            1,
            LeadFileFault.BROKEN,
            AT,
            AT,
            AT);

    private static final LeadHold HOLD = new LeadHold(LeadHold.Reason.NOT_DUE, AT, Map.of("zone", "UTC"));

    private final Serializer serializer = Serializers.messages();

    static List<Object> commands() {
        return List.of(
                new CreateLead(LEAD, PARTY, null, PROFILE, null, 5, AT),
                new ReviseLead(LEAD, PARTY, PROFILE, "fair", 5, AT),
                new SetLeadDisposition(LEAD, "call back", false, AT),
                new DeleteLead(LEAD, AT),
                new MergeLead(LEAD, OTHER, AT),
                new UnmergeLead(LEAD, AT),
                new AbsorbLead(LEAD, OTHER, PROFILE, AT),
                new ReleaseLead(LEAD, OTHER, AT),
                new BeginLeadAttempt(LEAD, CALL, LeadSamples.VARIANT, AT),
                new SettleLeadAttempt(
                        LEAD, CALL, AttemptOutcome.MACHINE, RetryPolicy.USUAL, ZoneId.of("America/Chicago"), AT),
                new ResolveLead(LEAD, AttemptOutcome.BUSY, RetryPolicy.USUAL, ZoneId.of("America/Chicago"), AT),
                new ClaimLeadFile(FILE, IMPORT, AT),
                new ReceiveLeadFile(IMPORT, IMPORT, CAMPAIGN, LeadFileFormat.CSV, "US", "e5".repeat(32), 17, AT),
                new ImportLeads(IMPORT, 1, 2, List.of(new NewLead(LEAD, PARTY, PROFILE, null, 5)), 0, List.of(ROW), AT),
                new FinishLeadImport(IMPORT, AT),
                new FailLeadImport(IMPORT, LeadFileFault.LOST, AT),
                new SaveLeadSegment(SEGMENT, "Fair", FILTER, AT));
    }

    static List<Object> queries() {
        return List.of(
                new FindLead(LEAD),
                new ExplainLead(LEAD, AT, AT, 50, 50),
                new ListLeads(FILTER, "jane", true, 0, 50),
                new SliceLeads(FILTER, 17, 1_000),
                new CountLeads(),
                new ListDuplicateLeads(0, 50),
                new ListLeadSegments(),
                new FindLeadSegment(SEGMENT),
                new DueLeads(CAMPAIGN, AT, 10),
                new LeadsLeft(CAMPAIGN),
                new LookUpParties(null, List.of(PARTY)),
                new HaveLeadsReached(17),
                new FindLeadImport(IMPORT),
                new ListLeadImports(0, 50),
                new ListRefusedRows(IMPORT, 17L));
    }

    static List<Object> answers() {
        return List.of(
                VIEW,
                new LeadExplanation(
                        LEAD,
                        CAMPAIGN,
                        LeadStatus.WAITING,
                        AT,
                        List.of(HOLD),
                        List.of(new LeadStep(
                                LeadStep.Kind.ATTEMPT_BEGUN,
                                AT,
                                "user_17",
                                CALL,
                                Map.of("attempt", "2"),
                                List.of(HOLD))),
                        17),
                new LeadPage(List.of(VIEW), 1),
                new LeadSlice(List.of(VIEW)),
                new LeadStats(3, Map.of(LeadStatus.NEW, 3L), Map.of(CAMPAIGN.value(), 2L), Map.of("fair", 1L)),
                new DuplicateLeads(List.of(new DuplicateLeads.Group(PARTY, 2, List.of(VIEW))), 1),
                new LeadSegments(List.of(new LeadSegments.Segment(SEGMENT, "Fair", FILTER, 17, AT))),
                new DueLeadList(List.of(new DueLead(
                        LEAD,
                        PARTY,
                        PROFILE.phone(),
                        "CA",
                        "94103",
                        Objects.requireNonNull(PROFILE.zone()),
                        9,
                        2,
                        AT))),
                new LeadTally(Map.of(LeadStatus.WAITING, 2L), AT),
                new KnownParties(Set.of(PARTY)),
                SEEN,
                new LeadImports(List.of(SEEN), 1),
                new RefusedRows(List.of(ROW), 17L));
    }

    @ParameterizedTest
    @MethodSource({"commands", "queries", "answers"})
    void comesOutAsItWentIn(Object message) {
        SerializedObject<byte[]> crossing = serializer.serialize(message, byte[].class);
        assertThat(serializer.<byte[], Object>deserialize(crossing)).isEqualTo(message);
    }
}
