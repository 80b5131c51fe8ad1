package io.ringledger.command.calls.speaking;

import io.ringledger.command.voice.Situation.Exchange;
import io.ringledger.events.calls.AiInstructed;
import io.ringledger.events.calls.AiMessaged;
import io.ringledger.events.calls.AiPaused;
import io.ringledger.events.calls.AiReplied;
import io.ringledger.events.calls.AiResumed;
import io.ringledger.events.calls.CallEnded;
import io.ringledger.events.calls.CallEscalated;
import io.ringledger.events.calls.CallEscalationClosed;
import io.ringledger.events.calls.CallInitiated;
import io.ringledger.events.calls.CallReceived;
import io.ringledger.events.calls.CallTakenOver;
import io.ringledger.events.calls.DialAccepted;
import io.ringledger.events.calls.SpeechTranscribed;
import io.ringledger.vocabulary.BusinessId;
import io.ringledger.vocabulary.CallSid;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.Speaker;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What whoever speaks on a call needs to know of it. Folded from the call's events each time, since it is all personal.
 */
final class TalkSoFar {
    /** How many replies back a transcript may be late. */
    private static final int LATE = 3;

    private @Nullable Instant began;
    private @Nullable BusinessId business;
    private @Nullable CallSid callSid;
    private boolean waiting;
    private boolean handedOver;
    private boolean ended;
    private boolean paused;
    private boolean greeted;
    private @Nullable PersonalText instructions;
    private final List<AiMessaged> toPassOn = new ArrayList<>();
    private final List<AiReplied> replies = new ArrayList<>();
    private final List<PersonalText> unanswered = new ArrayList<>();

    void add(Object event) {
        switch (event) {
            case CallInitiated e -> {
                began = e.initiatedAt();
                business = e.businessId();
            }
            case CallReceived e -> {
                began = e.receivedAt();
                callSid = e.callSid();
            }
            case DialAccepted e -> callSid = e.callSid();
            case CallEscalated _ -> waiting = true;
            case CallTakenOver _ -> handOver();
            case CallEscalationClosed _ -> {
                waiting = false;
                handedOver = false;
            }
            case CallEnded _ -> ended = true;
            case SpeechTranscribed e -> hear(e);
            case AiPaused _ -> paused = true;
            case AiResumed _ -> paused = false;
            case AiInstructed e -> instructions = e.instructions();
            case AiMessaged e -> toPassOn.add(e);
            case AiReplied e -> reply(e);
            default -> {}
        }
    }

    /** What was on somebody's mind then is not said to the customer minutes later. */
    private void handOver() {
        handedOver = true;
        toPassOn.clear();
        unanswered.clear();
    }

    /** A transcript that comes late is of what was answered already. */
    private void hear(SpeechTranscribed speech) {
        greeted = true;
        boolean isNews = speech.speaker() == Speaker.CUSTOMER && !handedOver && !wasAnswered(speech.text());
        if (isNews) {
            unanswered.add(speech.text());
        }
    }

    private boolean wasAnswered(PersonalText words) {
        return replies.stream()
                .skip(Math.max(0, replies.size() - LATE))
                .map(AiReplied::heard)
                .filter(Objects::nonNull)
                .anyMatch(heard -> SameWords.areIn(heard, words));
    }

    private void reply(AiReplied reply) {
        greeted = true;
        replies.add(reply);
        toPassOn.removeIf(message -> message.number() <= reply.passesOn());
        if (reply.heard() != null) {
            unanswered.clear();
        }
    }

    boolean hasBegun() {
        return began != null;
    }

    /** When it was initiated or rang in. */
    Instant began() {
        return Objects.requireNonNull(began);
    }

    /** Whose call it is, {@code null} where it does not say. */
    @Nullable
    BusinessId business() {
        return business;
    }

    Optional<CallSid> callSid() {
        return Optional.ofNullable(callSid);
    }

    /** Whether the customer is to be handed to a person and is not yet. */
    boolean isWaiting() {
        return waiting && !handedOver;
    }

    /** Whether there is nobody for the AI to talk to. */
    boolean isOver() {
        return handedOver || ended;
    }

    /** Whether anything was said yet. */
    boolean isGreeted() {
        return greeted;
    }

    boolean isPaused() {
        return paused;
    }

    /** What holds in place of the configuration's. */
    Optional<PersonalText> instructions() {
        return Optional.ofNullable(instructions);
    }

    /** What people want passed on and has not been, oldest first. */
    List<AiMessaged> toPassOn() {
        return List.copyOf(toPassOn);
    }

    /**
     * What the customer has said and nobody has answered: as the transcription understood it, since the carrier forgets
     * what it heard when it is cut short, and then as the carrier did.
     *
     * @param heard by the carrier now, {@code null} for nothing
     */
    Optional<PersonalText> unanswered(@Nullable PersonalText heard) {
        String all = Stream.concat(
                        unanswered.stream().filter(words -> heard == null || !SameWords.areIn(heard, words)),
                        Stream.ofNullable(heard))
                .map(PersonalText::value)
                .collect(Collectors.joining(" "));
        return all.isBlank() ? Optional.empty() : Optional.of(new PersonalText(all));
    }

    /** Number of the last reply, 0 before the first. */
    int turn() {
        return replies.isEmpty() ? 0 : replies.getLast().turn();
    }

    Optional<AiReplied> reply(int turn) {
        return replies.stream().filter(reply -> reply.turn() == turn).findFirst();
    }

    Optional<AiReplied> lastReply() {
        return replies.isEmpty() ? Optional.empty() : Optional.of(replies.getLast());
    }

    List<Exchange> exchanges() {
        return replies.stream()
                .map(reply -> new Exchange(reply.heard(), reply.said()))
                .toList();
    }
}
