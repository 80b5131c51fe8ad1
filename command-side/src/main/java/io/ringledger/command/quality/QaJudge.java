package io.ringledger.command.quality;

import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.QaVerdict;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Judges how well a call was handled. May take its time and may need a network: its judgement becomes an event. */
public interface QaJudge {
    /** Name and version of the rules, and of the model where one judges by them; another one may judge otherwise. */
    String rubric();

    /**
     * Judges a call that is over.
     *
     * @return empty where nothing was said, or where this judge does not know the language
     * @throws JudgeUnavailableException if it cannot be asked now
     */
    Optional<Judgement> judge(Conversation conversation, Standard standard);

    /**
     * What a judge says.
     *
     * @param notes why, in a few words; {@code null} where the issues say it all
     */
    record Judgement(QaVerdict verdict, @Nullable PersonalText notes) {}
}
