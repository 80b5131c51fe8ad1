package io.ringledger.standalone.demo;

import io.ringledger.api.agents.AgentCommand.SetAgentAvailability;
import io.ringledger.api.agents.AgentPage;
import io.ringledger.api.agents.AgentQuery.ListAgents;
import io.ringledger.api.calls.CallCommand.AddNote;
import io.ringledger.api.escalations.EscalationCommand.AcceptEscalation;
import io.ringledger.api.escalations.EscalationCommand.CompleteEscalation;
import io.ringledger.api.escalations.EscalationPage;
import io.ringledger.api.escalations.EscalationQuery.ListEscalations;
import io.ringledger.api.escalations.EscalationView;
import io.ringledger.platform.ids.IdGenerator;
import io.ringledger.vocabulary.EscalationStatus;
import io.ringledger.vocabulary.NoteContent;
import io.ringledger.vocabulary.PersonalText;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Agents, who take the calls that they are asked to take and are done with them after a while, and whoever sees to it. */
final class Staff {
    private static final int ALL = 100;

    private final Play play;
    private final IdGenerator ids;
    private final Clock clock;
    private final Duration thinking;
    private final Duration talking;

    /** @param timesFaster how much faster than life the carrier is, and so are they */
    Staff(Play play, IdGenerator ids, Clock clock, double timesFaster) {
        this.play = play;
        this.ids = ids;
        this.clock = clock;
        this.thinking = scaled(Duration.ofSeconds(4), timesFaster);
        this.talking = scaled(Duration.ofSeconds(45), timesFaster);
    }

    private static Duration scaled(Duration life, double timesFaster) {
        return Duration.ofMillis((long) (life.toMillis() / timesFaster));
    }

    /** Everybody does what is due. */
    void work() {
        Instant now = clock.instant();
        for (EscalationView asked : escalations(EscalationStatus.PENDING)) {
            if (asked.answerBy() != null && isOver(asked.updatedAt(), thinking, now)) {
                play.tell(new AcceptEscalation(asked.id(), now));
            }
        }
        for (EscalationView taken : escalations(EscalationStatus.IN_PROGRESS)) {
            if (isOver(taken.updatedAt(), talking, now) && play.tell(new CompleteEscalation(taken.id(), now))) {
                note(taken, now);
            }
        }
        comeBack(now);
    }

    private void note(EscalationView done, Instant now) {
        var text =
                new PersonalText("Talked to the customer, who had been handed over because of " + done.trigger() + ".");
        play.tell(
                new AddNote(done.callId(), ids.nextNoteId(), new NoteContent(text, List.of("demo"), "follow-up"), now));
    }

    /** Who was not reached takes no calls before saying so. */
    private void comeBack(Instant now) {
        play.ask(new ListAgents(true, false, 1, ALL), AgentPage.class)
                .ifPresent(page ->
                        page.agents().forEach(agent -> play.tell(new SetAgentAvailability(agent.id(), true, now))));
    }

    private static boolean isOver(Instant since, Duration time, Instant now) {
        return !now.isBefore(since.plus(time));
    }

    private List<EscalationView> escalations(EscalationStatus status) {
        return play.ask(new ListEscalations(status, null, null, null, 1, ALL), EscalationPage.class)
                .map(EscalationPage::escalations)
                .orElse(List.of());
    }
}
