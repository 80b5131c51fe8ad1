package io.ringledger.benchmarks.platform;

import io.ringledger.events.calls.CallAnswered;
import io.ringledger.events.calls.CallEnded;
import io.ringledger.events.calls.CallEvent;
import io.ringledger.events.calls.CallInitiated;
import io.ringledger.events.calls.CallRang;
import io.ringledger.events.calls.CallReceived;
import io.ringledger.events.calls.CallScored;
import io.ringledger.events.calls.DialAccepted;
import io.ringledger.events.calls.DialClaimed;
import io.ringledger.events.calls.HangUpRefused;
import io.ringledger.events.calls.HangUpRequested;
import io.ringledger.events.calls.SpeechTranscribed;
import io.ringledger.platform.personal.Pseudonyms;
import io.ringledger.vocabulary.AttemptId;
import io.ringledger.vocabulary.Attributes;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.CallOutcome;
import io.ringledger.vocabulary.CallSid;
import io.ringledger.vocabulary.InteractionId;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.PhoneNumber;
import io.ringledger.vocabulary.QaScores;
import io.ringledger.vocabulary.QaVerdict;
import io.ringledger.vocabulary.ReviewId;
import io.ringledger.vocabulary.Sentiment;
import io.ringledger.vocabulary.SentimentLabel;
import io.ringledger.vocabulary.Speaker;
import io.ringledger.vocabulary.SubjectId;
import io.ringledger.vocabulary.TenantId;
import io.ringledger.vocabulary.TranscriptionSid;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** What happens to calls, in the order in which it is recorded. Customers call again: a few often, most seldom. */
final class Histories {
    private static final int CUSTOMERS = 1_000;
    private static final double SKEW = 3;
    private static final long SEED = 20261122L;

    private final Random random = new Random(SEED);
    private final Pseudonyms pseudonyms;
    private final TenantId tenant;

    Histories(Pseudonyms pseudonyms, TenantId tenant) {
        this.pseudonyms = pseudonyms;
        this.tenant = tenant;
    }

    /** An outbound call that is talked on and ends: six events. */
    List<CallEvent> whole(CallId call, Instant at) {
        PhoneNumber customer = customer();
        AttemptId attempt = AttemptId.of(call.number());
        CallSid sid = sid(call);
        Duration talk = Duration.ofSeconds(random.nextInt(600));
        return List.of(
                new CallInitiated(call, party(customer), customer, line(), null, null, null, attributes(call), at),
                new DialClaimed(call, attempt, at.plusMillis(20)),
                new DialAccepted(call, attempt, sid, at.plusMillis(150)),
                new CallRang(call, sid, at.plusSeconds(2), true),
                new CallAnswered(call, sid, null, at.plusSeconds(8), true),
                new CallEnded(
                        call,
                        sid,
                        CallOutcome.COMPLETED,
                        talk,
                        3,
                        at.plusSeconds(8).plus(talk),
                        true));
    }

    /** A whole call on which the customer said something, and that was judged: eight events. */
    List<CallEvent> judged(CallId call, Instant at) {
        List<CallEvent> events = new ArrayList<>(whole(call, at));
        SubjectId party = ((CallInitiated) events.getFirst()).party();
        events.add(
                events.size() - 1,
                new SpeechTranscribed(
                        call,
                        party,
                        InteractionId.of(call.number()),
                        sid(call),
                        new TranscriptionSid("GT%032x".formatted(call.number())),
                        1,
                        Speaker.CUSTOMER,
                        new PersonalText("It is about my order."),
                        .9,
                        "en-US",
                        at.plusSeconds(9),
                        true,
                        Sentiment.of(random.nextDouble(-1, 1)),
                        "vader-1.0"));
        QaScores scores =
                QaScores.of(random.nextDouble(), random.nextDouble(), random.nextDouble(), random.nextDouble());
        List<String> issues = random.nextBoolean() ? List.of("no_closing") : List.of();
        events.add(new CallScored(
                call,
                party,
                ReviewId.of(call.number()),
                "rubric-1",
                1,
                new QaVerdict(scores, SentimentLabel.NEUTRAL, List.of(), issues),
                null,
                at.plusSeconds(620)));
        return events;
    }

    /** An inbound call that goes on and that nobody manages to end: so many events. */
    List<CallEvent> lasting(CallId call, Instant at, int length) {
        PhoneNumber customer = customer();
        SubjectId party = party(customer);
        List<CallEvent> events = new ArrayList<>(length);
        events.add(new CallReceived(call, party, customer, line(), sid(call), at));
        events.add(new CallRang(call, sid(call), at, false));
        while (events.size() < length) {
            events.add(
                    events.size() % 2 == 0
                            ? new HangUpRequested(call, party, null, null, at.plusMillis(events.size()))
                            : new HangUpRefused(call, null, at.plusMillis(events.size())));
        }
        return events;
    }

    private PhoneNumber customer() {
        int rank = (int) (CUSTOMERS * Math.pow(random.nextDouble(), SKEW));
        return new PhoneNumber("+1212555%04d".formatted(rank));
    }

    private SubjectId party(PhoneNumber customer) {
        return pseudonyms.holderOf(tenant, customer);
    }

    private static PhoneNumber line() {
        return new PhoneNumber("+15005550006");
    }

    private static CallSid sid(CallId call) {
        return new CallSid("CA%032x".formatted(call.number()));
    }

    private static Attributes attributes(CallId call) {
        return new Attributes(Map.of("marker", call.number()));
    }
}
