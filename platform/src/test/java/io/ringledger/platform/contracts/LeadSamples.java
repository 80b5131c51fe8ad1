package io.ringledger.platform.contracts;

import io.ringledger.events.leads.LeadAbsorbed;
import io.ringledger.events.leads.LeadAttemptBegun;
import io.ringledger.events.leads.LeadAttemptCorrected;
import io.ringledger.events.leads.LeadAttemptSettled;
import io.ringledger.events.leads.LeadCreated;
import io.ringledger.events.leads.LeadDeleted;
import io.ringledger.events.leads.LeadDispositionSet;
import io.ringledger.events.leads.LeadFileClaimed;
import io.ringledger.events.leads.LeadFileReceived;
import io.ringledger.events.leads.LeadImportFailed;
import io.ringledger.events.leads.LeadImportFinished;
import io.ringledger.events.leads.LeadMerged;
import io.ringledger.events.leads.LeadReleased;
import io.ringledger.events.leads.LeadRevised;
import io.ringledger.events.leads.LeadSegmentSaved;
import io.ringledger.events.leads.LeadUnmerged;
import io.ringledger.events.leads.LeadsImported;
import io.ringledger.vocabulary.AssignedVariant;
import io.ringledger.vocabulary.AttemptOutcome;
import io.ringledger.vocabulary.Attributes;
import io.ringledger.vocabulary.BusinessId;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.CampaignId;
import io.ringledger.vocabulary.LeadField;
import io.ringledger.vocabulary.LeadFileFault;
import io.ringledger.vocabulary.LeadFileFormat;
import io.ringledger.vocabulary.LeadFileId;
import io.ringledger.vocabulary.LeadId;
import io.ringledger.vocabulary.LeadImportId;
import io.ringledger.vocabulary.LeadProfile;
import io.ringledger.vocabulary.LeadRowFault;
import io.ringledger.vocabulary.LeadStatus;
import io.ringledger.vocabulary.PhoneNumber;
import io.ringledger.vocabulary.RefusedRow;
import io.ringledger.vocabulary.RetryVerdict;
import io.ringledger.vocabulary.SegmentFilter;
import io.ringledger.vocabulary.SegmentId;
import io.ringledger.vocabulary.SubjectId;
import io.ringledger.vocabulary.TemplateId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** One event of each type about leads, every field filled. */
final class LeadSamples {
    static final Instant AT = Instant.parse("2026-11-28T12:00:00.123Z");
    static final LeadId LEAD = LeadId.of(5148);
    static final LeadId OTHER = LeadId.of(5152);
    static final CampaignId CAMPAIGN = CampaignId.of(5144);
    static final CallId CALL = CallId.of(5104);
    static final LeadImportId IMPORT = LeadImportId.of(5156);
    static final SegmentId SEGMENT = SegmentId.of(5160);
    static final LeadFileId FILE = new LeadFileId("leadfile_" + "d4".repeat(16));
    static final SubjectId PARTY = new SubjectId("subj_" + "a1".repeat(16));
    static final LeadProfile PROFILE = new LeadProfile(
            new PhoneNumber("+14155550123"),
            "Jane Doe",
            "jane@example.org",
            "Doe & Daughters",
            "CA",
            "94103",
            ZoneId.of("America/Los_Angeles"),
            new Attributes(Map.of("pet", "zebra")));
    static final SegmentFilter FILTER =
            new SegmentFilter(LeadStatus.WAITING, CAMPAIGN, "fair", "CA", 9, "call back", AT.minusSeconds(86_400), AT);
    static final RefusedRow ROW = new RefusedRow(17, LeadRowFault.PHONE_INVALID, LeadField.PHONE);

    static final AssignedVariant VARIANT =
            new AssignedVariant(2, "short", new BusinessId("biz_2"), new TemplateId("tpl_2"));

    private LeadSamples() {}

    static List<Object> events() {
        return List.of(
                new LeadCreated(LEAD, PARTY, CAMPAIGN, PROFILE, "fair", 9, IMPORT, AT),
                new LeadRevised(LEAD, PARTY, PROFILE, "fair", 3, AT),
                new LeadDispositionSet(LEAD, "call back", true, AT),
                new LeadDeleted(LEAD, AT),
                new LeadMerged(LEAD, OTHER, AT),
                new LeadUnmerged(LEAD, OTHER, AT),
                new LeadAbsorbed(LEAD, PARTY, OTHER, List.of(LeadField.EMAIL), PROFILE, AT),
                new LeadReleased(LEAD, PARTY, OTHER, PROFILE, AT),
                new LeadAttemptBegun(LEAD, CAMPAIGN, CALL, 2, AT, VARIANT),
                new LeadAttemptSettled(
                        LEAD,
                        CAMPAIGN,
                        CALL,
                        AttemptOutcome.NO_ANSWER,
                        LeadStatus.WAITING,
                        AT.plusSeconds(14_400),
                        AT,
                        new RetryVerdict(RetryVerdict.Reason.AGAIN, 2, 6, 1, 4, Duration.ofHours(4))),
                new LeadAttemptCorrected(
                        LEAD,
                        CAMPAIGN,
                        CALL,
                        AttemptOutcome.UNKNOWN,
                        AttemptOutcome.BUSY,
                        true,
                        LeadStatus.WAITING,
                        AT.plusSeconds(900),
                        AT,
                        new RetryVerdict(RetryVerdict.Reason.AGAIN, 2, 6, 1, 4, Duration.ofMinutes(15))),
                new LeadFileClaimed(FILE, IMPORT, AT),
                new LeadFileReceived(IMPORT, IMPORT, CAMPAIGN, LeadFileFormat.CSV, "US", "e5".repeat(32), 123_456, AT),
                new LeadsImported(IMPORT, 1, 500, 498, 1, List.of(ROW), AT),
                new LeadImportFinished(IMPORT, AT),
                new LeadImportFailed(IMPORT, LeadFileFault.NOT_UTF8, AT),
                new LeadSegmentSaved(SEGMENT, "Fair in California", FILTER, AT));
    }
}
