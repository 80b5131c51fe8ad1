package io.ringledger.api.calls;

import io.ringledger.vocabulary.BusinessSettings.Voice;
import io.ringledger.vocabulary.KnowledgeId;
import io.ringledger.vocabulary.PersonalText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the AI is to say now.
 *
 * @param turn number of the reply; where it says nothing, of the last one
 * @param heard what it answers, {@code null} where it is no answer
 * @param said {@code null} where it is to listen only
 * @param recorded whether it was said before, under the same number
 * @param passesOn number of the last message that it passes on, 0 for none
 * @param sources entries of the knowledge base that it is made of
 * @param voice name and version of what made it
 * @param waiting whether the customer waits for a person
 * @param sound how it is to sound, {@code null} where no business configuration says so
 */
public record AiReply(
        int turn,
        @Nullable PersonalText heard,
        @Nullable PersonalText said,
        boolean recorded,
        int passesOn,
        List<KnowledgeId> sources,
        String voice,
        boolean waiting,
        @Nullable Voice sound) {
    public AiReply {
        sources = List.copyOf(sources);
    }
}
