package io.ringledger.command.calls;

import io.ringledger.vocabulary.AnsweredBy;
import io.ringledger.vocabulary.TranscriptionSid;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the carrier has reported of a leg before its end. Each part only ever grows, so that reports may come in any order.
 *
 * @param rang when the far end rang, {@code null} while unknown
 * @param answered when it was picked up, {@code null} while unknown
 * @param answeredBy who picked up, {@code null} while unknown or when machine detection was off
 * @param heard what was recorded of what was said
 * @param handover whether the call is in a person's hands, or to be
 * @param ai what the AI has said and was told
 * @param judged how many things said each rubric knew of when it judged the call
 */
record Progress(
        @Nullable Moment rang,
        @Nullable Moment answered,
        @Nullable AnsweredBy answeredBy,
        Heard heard,
        Handover handover,
        AiTalk ai,
        Map<String, Integer> judged) {
    static final Progress NONE = new Progress(null, null, null, Heard.NOTHING, Handover.NONE, AiTalk.NONE, Map.of());

    Progress {
        judged = Map.copyOf(judged);
    }

    Progress withRang(Moment reported) {
        return new Progress(Moment.join(rang, reported), answered, answeredBy, heard, handover, ai, judged);
    }

    Progress withAnswered(Moment reported, @Nullable AnsweredBy by) {
        return new Progress(rang, Moment.join(answered, reported), join(answeredBy, by), heard, handover, ai, judged);
    }

    Progress withHeard(TranscriptionSid transcription, int sequence) {
        return new Progress(rang, answered, answeredBy, heard.with(transcription, sequence), handover, ai, judged);
    }

    Progress with(Handover now) {
        return new Progress(rang, answered, answeredBy, heard, now, ai, judged);
    }

    Progress with(AiTalk now) {
        return new Progress(rang, answered, answeredBy, heard, handover, now, judged);
    }

    Progress withJudged(String rubric, int utterances) {
        Map<String, Integer> all = new HashMap<>(judged);
        all.merge(rubric, utterances, Math::max);
        return new Progress(rang, answered, answeredBy, heard, handover, ai, all);
    }

    /** Whether a rubric has judged the call knowing as much. */
    boolean isJudged(String rubric, int utterances) {
        Integer known = judged.get(rubric);
        return known != null && known >= utterances;
    }

    private static @Nullable AnsweredBy join(@Nullable AnsweredBy known, @Nullable AnsweredBy reported) {
        if (known == null || reported == null) {
            return known == null ? reported : known;
        }
        return known.compareTo(reported) <= 0 ? known : reported;
    }
}
