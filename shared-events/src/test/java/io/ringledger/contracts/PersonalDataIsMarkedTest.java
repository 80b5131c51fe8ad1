package io.ringledger.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.Personal;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.PhoneNumber;
import io.ringledger.vocabulary.SubjectId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** No event stores somebody's words in the clear: whatever may hold any is {@code @Personal}, or there is a reason. */
class PersonalDataIsMarkedTest {
    private static final String AN_ID = "an id: ours, the carrier's, or a keyed hash";
    private static final String OUR_LINE = "a number of the company's own, which statistics are made by";
    private static final String A_VERSION = "name and version of what judged, listened or spoke";
    private static final String OF_THE_COMPANY = "what a company says of itself and how it wants calls to be held";

    private static final Map<String, String> REASONS = reasons();

    private static Map<String, String> reasons() {
        Map<String, String> reasons = new HashMap<>();
        List.of(
                        "AccessId",
                        "AgentId",
                        "ApiKeyId",
                        "AttemptId",
                        "BusinessConfigId",
                        "BusinessId",
                        "CallId",
                        "CallSid",
                        "CampaignId",
                        "CarrierLegId",
                        "ConsentId",
                        "DataRequestId",
                        "EscalationId",
                        "GateId",
                        "InteractionId",
                        "KnowledgeId",
                        "DialingControlId",
                        "ScheduleId",
                        "StopId",
                        "LaneId",
                        "LeadFileId",
                        "LeadId",
                        "LeadImportId",
                        "LegalHoldId",
                        "LoginNameId",
                        "MemberId",
                        "NoteId",
                        "QaRunId",
                        "RegistryId",
                        "RequestKeyId",
                        "RequestPrint",
                        "FloorId",
                        "ResourceId",
                        "ReviewId",
                        "RoleId",
                        "SeatId",
                        "SecurityEventId",
                        "SegmentId",
                        "SignInId",
                        "SocketTicketId",
                        "SubjectId",
                        "TemplateId",
                        "TenantId",
                        "TranscriptionSid",
                        "UserId")
                .forEach(id -> reasons.put(id + ".value", AN_ID));
        List.of(
                        "CallInitiated.line",
                        "CallReceived.line",
                        "CallScheduled.line",
                        "CampaignSettings.lines",
                        "TransferRequested.line")
                .forEach(line -> reasons.put(line, OUR_LINE));
        List.of(
                        "AiReplied.voice",
                        "CallScored.rubric",
                        "QaRunAdvanced.rubric",
                        "QaRunFinished.rubric",
                        "SpeechTranscribed.analyser")
                .forEach(version -> reasons.put(version, A_VERSION));
        List.of(
                        "TenantFounded.name",
                        "BusinessProfile.name",
                        "BusinessProfile.type",
                        "CampaignPlan.name",
                        "CampaignPlan.description",
                        "Service.abandonedMessage",
                        "SplitVariant.name",
                        "AssignedVariant.name",
                        "Ai.model",
                        "Ai.systemPrompt",
                        "Voice.language",
                        "Voice.voice",
                        "EscalationTrigger.type",
                        "EscalationTrigger.keywords")
                .forEach(own -> reasons.put(own, OF_THE_COMPANY));
        reasons.put("Issuer.value", "address of the server at which a company's people sign in");
        reasons.put("Money.currency", "a currency: the form lets nothing else pass");
        reasons.put("CallEscalated.trigger", "a word for a trigger, from the company's configuration");
        reasons.put("EscalationRequested.trigger", "a word for a trigger, from the company's configuration");
        reasons.put("AgentWish.skills", "words for kinds of work, which calls are assigned by");
        reasons.put("AgentDuties.skills", "words for kinds of work, which calls are assigned by");
        reasons.put("AgentDuties.departments", "names of departments");
        reasons.put("RequestAnswered.headers", "a few named headers: a revision, a path with an id");
        reasons.put("RoleDefined.name", OF_THE_COMPANY);
        reasons.put("RoleDefined.description", OF_THE_COMPANY);
        reasons.put("RoleRevised.description", OF_THE_COMPANY);
        reasons.put("ApiKeyIssued.label", "what a company calls one of its programs");
        reasons.put("ApiKeyIssued.secretHash", "a hash of random bits");
        reasons.put("SpeechTranscribed.language", "a language tag");
        reasons.put("QaVerdict.complianceIssues", "names of issues: the form lets nothing else pass");
        reasons.put("QaVerdict.flaggedIssues", "names of issues: the form lets nothing else pass");
        reasons.put("DocumentReceived.sha256", "proves that a document is the one that was uploaded");
        reasons.put("RegistrySource.value", "the name of an outside list: the form lets nothing else pass");
        reasons.put("RegistryVersionRegistered.sha256", "proves that a list is the one that was obtained");
        reasons.put("RegistryVersionRegistered.contents", "hash of keyed prints of a public list");
        reasons.put("Verdict.version", A_VERSION);
        reasons.put("Disposition.code", "a word of the company's own, of letters and digits: no sentence");
        reasons.put("Verdict.line", "names a line of our own table of rules");
        reasons.put("Verdict.seen", "moments, zones, regions and counts, put together by the rules; never the number");
        List.of("LeadCreated.source", "LeadRevised.source", "SegmentFilter.source")
                .forEach(source -> reasons.put(source, "where a company has many people from, in its words"));
        List.of("LeadDispositionSet.disposition", "SegmentFilter.disposition")
                .forEach(word -> reasons.put(word, "a word of a company's for how talks end"));
        reasons.put("SegmentFilter.state", "where many people live");
        reasons.put("LeadSegmentSaved.name", "what a company calls many people");
        reasons.put("LeadFileReceived.region", "a country: the form lets nothing else pass");
        reasons.put("LeadFileReceived.sha256", "proves that a file is the one that was sent");
        reasons.put("SubjectKeysDestroyed.keyIds", AN_ID);
        reasons.put("ErasureCertificate.text", "ids and counts, made here");
        reasons.put("ErasureCertificate.signature", "a signature");
        return reasons;
    }

    @Test
    void everyTextOfEveryEvent() {
        PlainTexts texts = new PlainTexts(REASONS);
        EventTypes.all().forEach(texts::walk);
        assertThat(texts.found())
                .as("neither @Personal nor in the list of reasons")
                .isEmpty();
        assertThat(texts.idle()).as("reasons for what there is not").isEmpty();
    }

    private record Customer(PersonalText name) {}

    /** Marks one text and forgets the others. */
    @SuppressWarnings("ArrayRecordComponent") // that is what is wrong with it
    private record CarelessEvent(
            CallId callId,
            SubjectId party,
            @Personal(subject = "party") PersonalText marked,
            String remark,
            PhoneNumber number,
            List<Customer> customers,
            Map<String, Optional<Object>> anything,
            byte[] recording,
            int count) {}

    @Test
    void aCarelessOneIsFound() {
        assertThat(new PlainTexts(REASONS).walk(CarelessEvent.class).found())
                .isEqualTo(new TreeSet<>(List.of(
                        "CarelessEvent.anything",
                        "CarelessEvent.recording",
                        "CarelessEvent.remark",
                        "PersonalText.value",
                        "PhoneNumber.value")));
    }
}
