package io.ringledger.pacing.simulation;

import io.ringledger.pacing.AnswerCounts;
import io.ringledger.pacing.PacingDecision;
import io.ringledger.pacing.PacingLimits;
import io.ringledger.pacing.PacingMethod;
import io.ringledger.pacing.Seen;
import io.ringledger.pacing.learning.Experience;
import io.ringledger.pacing.simulation.EventQueue.Kind;
import java.util.Arrays;

/**
 * One day: a decision a second, and all that follows from it. A call is abandoned when no agent is there two seconds
 * after a person picked up, which is stricter than the rule: that counts from the end of the greeting.
 */
public final class DaySimulation {
    private static final int PATIENCE = 2_000;

    private final DayPlan plan;
    private final Attempts attempts;
    private final Experience experience;
    private final AnswerCounts before;
    private final Notes notes;
    private final long opens;
    private final EventQueue events = new EventQueue();
    private final Floor floor;
    private final Lines lines;
    private final Queue calls = new Queue();
    private final Fingerprint fingerprint = new Fingerprint();
    private final Integer[] dialsByMinute;
    private final int[] wrapUps;
    private long dials;
    private long live;
    private long abandoned;

    /**
     * Prepares a day; it runs once.
     *
     * @param experience gathered before; goes on with this day's
     * @param before live answers of the 29 days before
     */
    public DaySimulation(DayPlan plan, Attempts attempts, Experience experience, AnswerCounts before, Notes notes) {
        this.plan = plan;
        this.attempts = attempts;
        this.experience = experience;
        this.before = before;
        this.notes = notes;
        opens = plan.opens().getEpochSecond();
        floor = new Floor(opens, plan.agents());
        lines = new Lines(opens);
        wrapUps = new int[plan.agents()];
        dialsByMinute = new Integer[(plan.seconds() + 59) / 60];
        Arrays.fill(dialsByMinute, 0);
        for (Presence presence : plan.presences()) {
            events.add(presence.from() * 1_000, Kind.LOGGED_IN, presence.agent());
            events.add(presence.until() * 1_000, Kind.LOGGED_OUT, presence.agent());
        }
    }

    public DayResult run(PacingMethod method, PacingLimits limits) {
        for (int second = 0; second < plan.seconds(); second++) {
            advance(second);
            if (floor.hasWaiting() || floor.team().size() > 0) {
                dial(second, method.decide(seen(second, limits)));
            }
        }
        for (int second = plan.seconds(); lines.total() > 0 || !events.isEmpty(); second++) {
            advance(second);
        }
        return new DayResult(
                dials,
                new AnswerCounts(live, abandoned),
                floor.talkMillis(),
                floor.loggedInMillis(),
                Arrays.asList(dialsByMinute),
                fingerprint.text());
    }

    private Seen seen(int second, PacingLimits limits) {
        AnswerCounts today = new AnswerCounts(live, abandoned);
        return new Seen(
                plan.opens().plusSeconds(second),
                floor.team(),
                lines.since(second),
                calls.waiting(),
                experience.habits(),
                experience.answerRate(),
                before.plus(today),
                today,
                limits);
    }

    private void dial(int second, PacingDecision decision) {
        if (decision.dial() == 0) {
            return;
        }
        for (int i = 0; i < decision.dial(); i++) {
            Attempt attempt = attempts.next(second);
            int call = attempt.answered() ? calls.add(second, attempt) : -1;
            lines.dial(second, attempt);
            notes.dialled(second, attempt, call);
            if (call >= 0) {
                events.add(second * 1_000 + attempt.ring(), Kind.ANSWERED, call);
            }
        }
        dials += decision.dial();
        dialsByMinute[second / 60] += decision.dial();
        fingerprint.add((long) second << 20 | decision.dial());
    }

    private void advance(int second) {
        int millis = second * 1_000;
        while (events.hasUntil(millis)) {
            long event = events.take();
            happen(EventQueue.kind(event), EventQueue.subject(event), EventQueue.millis(event));
        }
        lines.end(second, experience);
    }

    private void happen(Kind kind, int subject, int millis) {
        fingerprint.add((long) millis << 32 | (long) kind.place() << 28 | subject);
        switch (kind) {
            case LOGGED_IN -> takeNextIf(floor.logIn(subject, millis), millis);
            case LOGGED_OUT -> floor.logOut(subject, millis);
            case ANSWERED -> answered(subject, millis);
            case GIVEN_UP -> giveUp(subject);
            case TALK_ENDED -> talkEnded(subject, millis);
            case WRAPPED_UP -> wrappedUp(subject, millis);
        }
    }

    private void answered(int call, int millis) {
        live++;
        lines.answered(calls.begun(call));
        experience.answered(opens + millis / 1_000, millis / 1_000 - calls.begun(call));
        if (floor.hasWaiting()) {
            connect(call, millis);
        } else {
            calls.await(call);
            events.add(millis + PATIENCE, Kind.GIVEN_UP, call);
        }
    }

    private void giveUp(int call) {
        if (calls.giveUp(call)) {
            abandoned++;
            notes.abandoned(call);
        }
    }

    private void connect(int call, int millis) {
        int agent = floor.talk(millis);
        Attempt attempt = calls.attempt(call);
        wrapUps[agent] = attempt.wrapUp();
        events.add(millis + attempt.talk(), Kind.TALK_ENDED, agent);
    }

    private void talkEnded(int agent, int millis) {
        experience.talked(floor.wrapUp(agent, millis) / 1_000);
        events.add(millis + wrapUps[agent], Kind.WRAPPED_UP, agent);
    }

    private void wrappedUp(int agent, int millis) {
        experience.wrappedUp(wrapUps[agent] / 1_000);
        takeNextIf(floor.finish(agent, millis), millis);
    }

    private void takeNextIf(boolean free, int millis) {
        if (free && calls.waiting() > 0) {
            connect(calls.longestWaiting(), millis);
        }
    }
}
