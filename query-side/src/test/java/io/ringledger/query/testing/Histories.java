package io.ringledger.query.testing;

import io.ringledger.events.calls.CallAnswered;
import io.ringledger.events.calls.CallEnded;
import io.ringledger.events.calls.CallEscalated;
import io.ringledger.events.calls.CallEscalationClosed;
import io.ringledger.events.calls.CallEvent;
import io.ringledger.events.calls.CallInitiated;
import io.ringledger.events.calls.CallRang;
import io.ringledger.events.calls.CallReceived;
import io.ringledger.events.calls.CallReviewed;
import io.ringledger.events.calls.CallScored;
import io.ringledger.events.calls.CallTakenOver;
import io.ringledger.events.calls.DialAccepted;
import io.ringledger.events.calls.DialClaimed;
import io.ringledger.events.calls.DialOutcomeUnknown;
import io.ringledger.events.calls.DialRefused;
import io.ringledger.events.calls.HangUpRequested;
import io.ringledger.events.calls.NoteAdded;
import io.ringledger.events.calls.SpeechTranscribed;
import io.ringledger.vocabulary.AgentId;
import io.ringledger.vocabulary.AgentWish;
import io.ringledger.vocabulary.AttemptId;
import io.ringledger.vocabulary.Attributes;
import io.ringledger.vocabulary.BusinessId;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.CallOutcome;
import io.ringledger.vocabulary.CallSid;
import io.ringledger.vocabulary.EscalationId;
import io.ringledger.vocabulary.EscalationTrigger;
import io.ringledger.vocabulary.InteractionId;
import io.ringledger.vocabulary.NoteContent;
import io.ringledger.vocabulary.NoteId;
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
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.random.RandomGenerator;

/** Generates what happens to calls: mostly what does happen, sometimes what should not. */
public final class Histories {
    public static final List<TenantId> TENANTS = List.of(new TenantId("acme"), new TenantId("globex"));
    private static final CallOutcome[] CARRIERS_OUTCOMES = {
        CallOutcome.COMPLETED, CallOutcome.COMPLETED, CallOutcome.BUSY, CallOutcome.NO_ANSWER, CallOutcome.FAILED
    };

    private final Random random;

    public Histories(long seed) {
        this.random = new Random(seed);
    }

    /** One call's events in the order they were recorded. */
    public record History(CallId call, TenantId tenant, List<CallEvent> events) {}

    /** A log in which many calls go on at the same time. */
    public Log log(int calls) {
        Log log = new Log();
        List<History> going = new ArrayList<>();
        for (int number = 1; number <= calls; number++) {
            going.add(history(number));
        }
        int[] next = new int[calls];
        List<Integer> turns = new ArrayList<>();
        for (int call = 0; call < calls; call++) {
            turns.addAll(Collections.nCopies(going.get(call).events().size(), call));
        }
        Collections.shuffle(turns, random);
        for (int call : turns) {
            History history = going.get(call);
            log.append(history.call().value(), history.events().get(next[call]++), history.tenant());
        }
        return log;
    }

    public History history(int number) {
        CallId call = CallId.of(1_000_000L + number);
        TenantId tenant = TENANTS.get(random.nextInt(TENANTS.size()));
        Instant at = Log.BEGINNING.plusSeconds(random.nextInt(7_200));
        List<CallEvent> events =
                new ArrayList<>(random.nextInt(4) == 0 ? inbound(call, at, number) : outbound(call, at, number));
        if (random.nextInt(5) == 0) {
            events.add(1 + random.nextInt(events.size()), new HangUpRequested(call, party(number), null, null, at));
        }
        if (random.nextInt(3) > 0) {
            said(call, at, number).forEach(speech -> events.add(1 + random.nextInt(events.size()), speech));
        }
        if (random.nextInt(3) == 0) {
            int from = 1 + random.nextInt(events.size());
            events.addAll(from, handover(call, at, number));
        }
        int notes = random.nextBoolean() ? 1 + random.nextInt(4) : 0;
        for (int note = 0; note < notes; note++) {
            events.add(1 + random.nextInt(events.size()), note(call, at, number, note));
        }
        if (random.nextInt(3) > 0) {
            judgements(call, at, number).forEach(judgement -> events.add(1 + random.nextInt(events.size()), judgement));
        }
        return new History(call, tenant, events);
    }

    /** By one rubric or two, and sometimes by a person. */
    private List<CallEvent> judgements(CallId call, Instant at, int number) {
        List<CallEvent> judgements = new ArrayList<>();
        for (int rubric = 1; rubric <= 1 + random.nextInt(2); rubric++) {
            judgements.add(new CallScored(
                    call,
                    party(number),
                    ReviewId.of(number * 10L + rubric),
                    "rubric-" + rubric,
                    random.nextInt(20),
                    verdict(),
                    null,
                    at.plusSeconds(800 + rubric)));
        }
        if (random.nextInt(4) == 0) {
            judgements.add(new CallReviewed(
                    call,
                    party(number),
                    ReviewId.of(number * 10L),
                    verdict(),
                    new PersonalText("seen by " + number),
                    at.plusSeconds(900)));
        }
        return judgements;
    }

    private QaVerdict verdict() {
        return new QaVerdict(
                new QaScores(random.nextDouble(), random.nextDouble(), random.nextDouble(), random.nextDouble(), 1),
                List.of(SentimentLabel.values()).get(random.nextInt(3)),
                random.nextBoolean() ? List.of("opt_out_ignored") : List.of(),
                random.nextBoolean() ? List.of("no_greeting", "no_closing") : List.of());
    }

    /** To an agent and back, or not as far as that. */
    private List<CallEvent> handover(CallId call, Instant at, int number) {
        EscalationId escalation = EscalationId.of(number);
        AgentId agent = AgentId.of(number % 5);
        List<CallEvent> events = List.of(
                new CallEscalated(
                        call,
                        party(number),
                        escalation,
                        "manual",
                        EscalationTrigger.Kind.MANUAL,
                        attributes(number),
                        Attributes.NONE,
                        AgentWish.ANYBODY,
                        at.plusSeconds(20)),
                new CallTakenOver(
                        call,
                        escalation,
                        agent,
                        new SubjectId(agent.value()),
                        new PersonalText("agent " + number % 5),
                        at.plusSeconds(25)),
                new CallEscalationClosed(call, escalation, random.nextBoolean(), at.plusSeconds(30)));
        return events.subList(0, 1 + random.nextInt(events.size()));
    }

    private NoteAdded note(CallId call, Instant at, int number, int note) {
        return new NoteAdded(
                call,
                party(number),
                NoteId.of(number * 10L + note),
                new NoteContent(
                        new PersonalText("note " + note),
                        random.nextBoolean() ? List.of("vip", "billing") : List.of(),
                        random.nextBoolean() ? "follow-up" : null),
                at.plusSeconds(note));
    }

    /** Each number of one or two transcriptions once, with gaps. */
    private List<CallEvent> said(CallId call, Instant at, int number) {
        List<CallEvent> speech = new ArrayList<>();
        int transcriptions = 1 + random.nextInt(2);
        for (int sequence = 2; sequence < 2 + random.nextInt(12); sequence++) {
            int transcription = random.nextInt(transcriptions);
            speech.add(new SpeechTranscribed(
                    call,
                    party(number),
                    InteractionId.of(number * 100L + sequence),
                    sid(number),
                    new TranscriptionSid("GT%032x".formatted(number * 10 + transcription)),
                    sequence,
                    random.nextBoolean() ? Speaker.AI : Speaker.CUSTOMER,
                    new PersonalText("word " + sequence),
                    random.nextBoolean() ? 0.5 : null,
                    random.nextBoolean() ? "en-US" : null,
                    at.plusSeconds(60L * transcription + 10 + random.nextInt(30)),
                    true,
                    random.nextInt(4) > 0 ? Sentiment.of(random.nextDouble(-1, 1)) : null,
                    "vader-1.0"));
        }
        return speech;
    }

    private List<CallEvent> inbound(CallId call, Instant at, int number) {
        List<CallEvent> events = new ArrayList<>();
        events.add(new CallReceived(call, party(number), customer(number), line(), sid(number), at));
        events.addAll(reports(call, at, number));
        return events;
    }

    private List<CallEvent> outbound(CallId call, Instant at, int number) {
        List<CallEvent> events = new ArrayList<>();
        events.add(new CallInitiated(
                call, party(number), customer(number), line(), business(), null, null, attributes(number), at));
        AttemptId attempt = AttemptId.of(number);
        if (random.nextInt(10) == 0) {
            return events;
        }
        events.add(new DialClaimed(call, attempt, at.plusSeconds(1)));
        int fate = random.nextInt(10);
        if (fate == 0) {
            events.add(new DialRefused(call, attempt, CallOutcome.REFUSED_BY_CARRIER, 20429, at.plusSeconds(2)));
        } else if (fate == 1) {
            events.add(new DialOutcomeUnknown(call, attempt, at.plusSeconds(120)));
        }
        if (fate > 1 || random.nextBoolean()) {
            events.add(new DialAccepted(call, attempt, sid(number), at.plusSeconds(2)));
            events.addAll(reports(call, at, number));
        }
        return events;
    }

    /** In any order, sometimes with one missing, sometimes with a second end. */
    private List<CallEvent> reports(CallId call, Instant at, int number) {
        CallOutcome outcome = CARRIERS_OUTCOMES[random.nextInt(CARRIERS_OUTCOMES.length)];
        Duration talk = outcome == CallOutcome.COMPLETED ? Duration.ofSeconds(random.nextInt(600)) : Duration.ZERO;
        List<CallEvent> events = new ArrayList<>();
        events.add(new CallRang(call, sid(number), at.plusSeconds(3), true));
        if (outcome == CallOutcome.COMPLETED) {
            events.add(new CallAnswered(call, sid(number), null, at.plusSeconds(9), true));
        }
        if (random.nextInt(6) > 0) {
            events.add(new CallEnded(
                    call, sid(number), outcome, talk, 3, at.plusSeconds(9).plus(talk), true));
        }
        if (random.nextInt(8) == 0) {
            events.add(new CallEnded(call, sid(number), CallOutcome.CANCELED, null, 4, at.plusSeconds(700), true));
        }
        if (random.nextInt(8) == 0) {
            events.remove(random.nextInt(events.size()));
        }
        if (random.nextInt(3) == 0) {
            Collections.shuffle(events, random);
        }
        return events;
    }

    private static SubjectId party(int number) {
        return new SubjectId("subj_%032x".formatted(number));
    }

    private static CallSid sid(int number) {
        return new CallSid("CA%032x".formatted(number));
    }

    private static PhoneNumber customer(int number) {
        return new PhoneNumber("+1555%07d".formatted(number * 7_919L % 10_000_000));
    }

    private PhoneNumber line() {
        return new PhoneNumber("+4930123456" + random.nextInt(3));
    }

    private BusinessId business() {
        return new BusinessId("business-" + random.nextInt(4));
    }

    private static Attributes attributes(int number) {
        return number % 3 == 0 ? new Attributes(Map.of("$order.no", number)) : Attributes.NONE;
    }

    public RandomGenerator random() {
        return random;
    }
}
