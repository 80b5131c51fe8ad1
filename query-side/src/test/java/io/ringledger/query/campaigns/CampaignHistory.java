package io.ringledger.query.campaigns;

import io.ringledger.events.calls.CallAnswered;
import io.ringledger.events.calls.CallEnded;
import io.ringledger.events.calls.CallEvent;
import io.ringledger.events.calls.CallInitiated;
import io.ringledger.events.leads.LeadAttemptBegun;
import io.ringledger.events.leads.LeadAttemptSettled;
import io.ringledger.events.leads.LeadDispositionSet;
import io.ringledger.events.leads.LeadEvent;
import io.ringledger.query.testing.Log;
import io.ringledger.vocabulary.AnsweredBy;
import io.ringledger.vocabulary.AssignedVariant;
import io.ringledger.vocabulary.AttemptOutcome;
import io.ringledger.vocabulary.Attributes;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.CallOutcome;
import io.ringledger.vocabulary.CallSid;
import io.ringledger.vocabulary.CallVoice;
import io.ringledger.vocabulary.CampaignId;
import io.ringledger.vocabulary.LeadId;
import io.ringledger.vocabulary.LeadStatus;
import io.ringledger.vocabulary.Outreach;
import io.ringledger.vocabulary.PhoneNumber;
import io.ringledger.vocabulary.SubjectId;
import io.ringledger.vocabulary.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** What campaigns of two tenants do, as a log, and as somebody would note it on paper: one line for each attempt. */
final class CampaignHistory {
    static final Instant BEGIN = Instant.parse("2026-11-27T21:30:00Z");
    static final TenantId ACME = new TenantId("acme");
    static final TenantId GLOBEX = new TenantId("globex");
    private static final List<String> WORDS = List.of("success", "Sold", "not interested", "call back", "our own");

    /** One attempt, and what its lead had come to in the end. */
    record Note(
            TenantId tenant,
            CampaignId campaign,
            LeadId lead,
            int attempt,
            Instant at,
            @Nullable AssignedVariant variant,
            @Nullable AttemptOutcome outcome,
            long talkSeconds,
            long machineSeconds,
            @Nullable String word) {}

    final Log log;
    final List<Note> notes = new ArrayList<>();
    private final Random random;
    private int calls;

    CampaignHistory(Log log, long seed) {
        this.log = log;
        this.random = new Random(seed);
    }

    static CampaignHistory random(Log log, long seed, int leads) {
        CampaignHistory history = new CampaignHistory(log, seed);
        for (int lead = 1; lead <= leads; lead++) {
            history.lead(LeadId.of(lead));
        }
        return history;
    }

    private void lead(LeadId lead) {
        TenantId tenant = random.nextInt(4) == 0 ? GLOBEX : ACME;
        CampaignId campaign = CampaignId.of(1 + random.nextInt(2));
        AssignedVariant variant = random.nextInt(3) == 0
                ? null
                : new AssignedVariant(1 + random.nextInt(2), random.nextBoolean() ? "a/b" : "long", null, null);
        List<Note> made = new ArrayList<>();
        if (random.nextInt(10) == 0) {
            append(tenant, new LeadDispositionSet(lead, "success", false, BEGIN));
        }
        Instant at = BEGIN.plusMillis(random.nextInt(100_000_000));
        int most = random.nextInt(4);
        for (int attempt = 0; attempt < most; attempt++) {
            boolean stays = attempt == most - 1 && random.nextInt(5) == 0;
            AttemptOutcome outcome = stays ? null : outcome();
            made.add(attempt(tenant, campaign, lead, at, variant, outcome));
            at = at.plusMillis(random.nextInt(20_000_000));
            if (outcome == AttemptOutcome.REACHED || stays) {
                break;
            }
        }
        String word = null;
        for (int times = random.nextInt(3); times > 0; times--) {
            word = WORDS.get(random.nextInt(WORDS.size()));
            append(tenant, new LeadDispositionSet(lead, word, random.nextBoolean(), at));
        }
        for (Note note : made) {
            notes.add(new Note(
                    note.tenant,
                    note.campaign,
                    note.lead,
                    note.attempt,
                    note.at,
                    note.variant,
                    note.outcome,
                    note.talkSeconds,
                    note.machineSeconds,
                    word));
        }
    }

    private AttemptOutcome outcome() {
        return List.of(AttemptOutcome.values()).get(random.nextInt(AttemptOutcome.values().length));
    }

    private Note attempt(
            TenantId tenant,
            CampaignId campaign,
            LeadId lead,
            Instant at,
            @Nullable AssignedVariant variant,
            @Nullable AttemptOutcome outcome) {
        CallId call = CallId.of(++calls);
        append(tenant, new LeadAttemptBegun(lead, campaign, call, 1, at, variant));
        append(
                tenant,
                initiated(
                        call,
                        new Outreach(
                                campaign,
                                lead,
                                CallVoice.ARTIFICIAL,
                                true,
                                Duration.ofSeconds(25),
                                true,
                                variant,
                                null),
                        at));
        boolean person = outcome == AttemptOutcome.REACHED || outcome == AttemptOutcome.ABANDONED;
        boolean machine = outcome == AttemptOutcome.MACHINE;
        long seconds = person || machine ? 1 + random.nextInt(300) : 0;
        if (person || machine) {
            ended(tenant, call, machine, seconds, at);
        }
        if (outcome != null) {
            append(
                    tenant,
                    new LeadAttemptSettled(
                            lead,
                            campaign,
                            call,
                            outcome,
                            LeadStatus.WAITING,
                            at.plusSeconds(900),
                            at.plusSeconds(60),
                            null));
        }
        return new Note(
                tenant, campaign, lead, calls, at, variant, outcome, person ? seconds : 0, machine ? seconds : 0, null);
    }

    /** In the order in which a carrier may report it; sometimes what it says first is corrected. */
    private void ended(TenantId tenant, CallId call, boolean machine, long seconds, Instant at) {
        CallSid sid = new CallSid("CA%032x".formatted(calls));
        var answered = new CallAnswered(call, sid, machine ? AnsweredBy.MACHINE : AnsweredBy.HUMAN, at, true);
        var ended = new CallEnded(call, sid, CallOutcome.COMPLETED, Duration.ofSeconds(seconds), 3, at, true);
        List<CallEvent> reports =
                new ArrayList<>(random.nextBoolean() ? List.of(answered, ended) : List.of(ended, answered));
        if (random.nextInt(4) == 0) {
            reports.add(0, new CallEnded(call, sid, CallOutcome.FAILED, Duration.ofSeconds(7), 2, at, true));
        }
        if (random.nextInt(4) == 0) {
            reports.add(new CallEnded(call, sid, CallOutcome.COMPLETED, Duration.ofSeconds(9), 1, at, true));
        }
        reports.forEach(report -> append(tenant, report));
    }

    /** @param outreach {@code null} for a call that no campaign made */
    static CallInitiated initiated(CallId call, @Nullable Outreach outreach, Instant at) {
        return new CallInitiated(
                call,
                new SubjectId("subj_%032x".formatted(7)),
                new PhoneNumber("+12125550107"),
                new PhoneNumber("+14155559999"),
                null,
                null,
                outreach,
                Attributes.NONE,
                at);
    }

    void append(TenantId tenant, LeadEvent event) {
        log.append(event.leadId().value(), event, tenant);
    }

    void append(TenantId tenant, CallEvent event) {
        log.append(event.callId().value(), event, tenant);
    }
}
