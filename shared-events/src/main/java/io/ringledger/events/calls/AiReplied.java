package io.ringledger.events.calls;

import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.KnowledgeId;
import io.ringledger.vocabulary.Personal;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.SubjectId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The AI said something, or was about to: this is what the carrier was given to say. What was heard of it, the
 * transcription says.
 *
 * @param callId call on which it speaks
 * @param party holder of the customer's number, whose data both sides' words are
 * @param turn number of the reply within the call, from 1
 * @param heard what the customer had said, as the carrier understood it; {@code null} where it is no answer
 * @param said the reply
 * @param sources entries of the knowledge base that it is made of, the most important first
 * @param voice name and version of what made it
 * @param passesOn number of the last message that it passes on, 0 for none
 * @param repliedAt our clock, UTC
 */
public record AiReplied(
        CallId callId,
        SubjectId party,
        int turn,
        @Personal(subject = "party") @Nullable PersonalText heard,
        @Personal(subject = "party") PersonalText said,
        List<KnowledgeId> sources,
        String voice,
        int passesOn,
        Instant repliedAt)
        implements CallEvent {
    public AiReplied {
        sources = List.copyOf(sources);
    }
}
