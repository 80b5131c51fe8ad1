package io.ringledger.query.leads;

import io.ringledger.events.leads.LeadAttemptBegun;
import io.ringledger.events.leads.LeadAttemptCorrected;
import io.ringledger.events.leads.LeadAttemptSettled;
import io.ringledger.events.leads.LeadCreated;
import io.ringledger.events.leads.LeadDeleted;
import io.ringledger.events.leads.LeadDispositionSet;
import io.ringledger.events.leads.LeadEvent;
import io.ringledger.events.leads.LeadMerged;
import io.ringledger.events.leads.LeadRevised;
import io.ringledger.events.leads.LeadUnmerged;
import io.ringledger.query.testing.Log;
import io.ringledger.vocabulary.AttemptOutcome;
import io.ringledger.vocabulary.Attributes;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.CampaignId;
import io.ringledger.vocabulary.LeadId;
import io.ringledger.vocabulary.LeadProfile;
import io.ringledger.vocabulary.LeadStatus;
import io.ringledger.vocabulary.PhoneNumber;
import io.ringledger.vocabulary.RetryVerdict;
import io.ringledger.vocabulary.SubjectId;
import io.ringledger.vocabulary.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** What happens to leads, one after the other. */
public final class LeadHistory {
    static final Instant AT = Instant.parse("2026-11-28T12:00:00Z");
    static final CampaignId CAMPAIGN = CampaignId.of(7);

    private final Log log;
    private final TenantId tenant;

    LeadHistory(Log log, TenantId tenant) {
        this.log = log;
        this.tenant = tenant;
    }

    /** Leads of which anything may happen in any order that can be; the same for the same seed. */
    public static Log random(long seed, int leads) {
        Log log = new Log();
        Random random = new Random(seed);
        for (int lead = 1; lead <= leads; lead++) {
            LeadHistory history = new LeadHistory(log, new TenantId(random.nextBoolean() ? "acme" : "globex"));
            history.created(
                    lead, random.nextInt(leads / 2), 1 + random.nextInt(10), random.nextBoolean() ? "fair" : null);
            for (int more = random.nextInt(6); more > 0; more--) {
                history.something(lead, random);
            }
        }
        return log;
    }

    private void something(int lead, Random random) {
        switch (random.nextInt(7)) {
            case 0 -> attempt(lead, lead * 10 + random.nextInt(10), LeadStatus.WAITING, AT.plusSeconds(3_600));
            case 1 -> append(new LeadDispositionSet(LeadId.of(lead), "interested", random.nextBoolean(), AT));
            case 2 ->
                append(new LeadRevised(LeadId.of(lead), party(random.nextInt(9)), profile(3, "New Name"), null, 2, AT));
            case 3 -> merged(lead, 1);
            case 4 -> {
                unresolved(lead, lead * 10);
                corrected(lead, lead * 10, AttemptOutcome.BUSY, LeadStatus.WAITING, AT.plusSeconds(7_200));
            }
            case 5 -> append(new LeadUnmerged(LeadId.of(lead), LeadId.of(1), AT));
            default -> deleted(lead);
        }
    }

    void created(int lead, int number, int priority, @Nullable String source) {
        created(lead, number, priority, source, "Jane Doe");
    }

    void created(int lead, int number, int priority, @Nullable String source, String name) {
        append(new LeadCreated(
                LeadId.of(lead),
                party(number),
                CAMPAIGN,
                profile(number, name),
                source,
                priority,
                null,
                AT.plusSeconds(lead)));
    }

    void attempt(int lead, int call, LeadStatus status, @Nullable Instant next) {
        begun(lead, call);
        AttemptOutcome outcome = status == LeadStatus.REACHED ? AttemptOutcome.REACHED : AttemptOutcome.NO_ANSWER;
        append(new LeadAttemptSettled(
                LeadId.of(lead), CAMPAIGN, CallId.of(call), outcome, status, next, AT.plusSeconds(1_060), null));
    }

    void unresolved(int lead, int call) {
        begun(lead, call);
        append(new LeadAttemptSettled(
                LeadId.of(lead),
                CAMPAIGN,
                CallId.of(call),
                AttemptOutcome.UNKNOWN,
                LeadStatus.UNRESOLVED,
                null,
                AT.plusSeconds(1_120),
                null));
    }

    void corrected(int lead, int call, AttemptOutcome outcome, LeadStatus status, @Nullable Instant next) {
        append(new LeadAttemptCorrected(
                LeadId.of(lead),
                CAMPAIGN,
                CallId.of(call),
                AttemptOutcome.UNKNOWN,
                outcome,
                false,
                status,
                next,
                AT.plusSeconds(1_300),
                new RetryVerdict(RetryVerdict.Reason.AGAIN, 1, 6, 1, 4, Duration.ofMinutes(15))));
    }

    void begun(int lead, int call) {
        append(new LeadAttemptBegun(LeadId.of(lead), CAMPAIGN, CallId.of(call), 1, AT.plusSeconds(1_000), null));
    }

    void merged(int lead, int survivor) {
        append(new LeadMerged(LeadId.of(lead), LeadId.of(survivor), AT));
    }

    void deleted(int lead) {
        append(new LeadDeleted(LeadId.of(lead), AT));
    }

    void append(LeadEvent event) {
        log.append(event.leadId().value(), event, tenant);
    }

    static SubjectId party(int number) {
        return new SubjectId("subj_%032x".formatted(number));
    }

    static LeadProfile profile(int number, String name) {
        return new LeadProfile(
                new PhoneNumber("+1212555%04d".formatted(number)),
                name,
                null,
                null,
                number % 2 == 0 ? "NY" : "CA",
                null,
                null,
                Attributes.NONE);
    }
}
