package io.ringledger.command.calls;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.ringledger.vocabulary.Speech;
import io.ringledger.vocabulary.TranscriptionSid;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which of a transcription's numbers were recorded, as ranges: what was said is in the events alone, and a transcript
 * without gaps takes two numbers here, however long it is.
 *
 * @param ranges first and last number of each range, ascending and with a gap between them, by transcription
 */
record Heard(@JsonValue Map<TranscriptionSid, List<Integer>> ranges) {
    static final Heard NOTHING = new Heard(Map.of());

    @JsonCreator
    Heard {
        ranges = Collections.unmodifiableMap(new LinkedHashMap<>(ranges));
    }

    boolean has(Speech speech) {
        List<Integer> ends = of(speech.transcription());
        for (int range = 0; range < ends.size(); range += 2) {
            if (ends.get(range) <= speech.sequence() && speech.sequence() <= ends.get(range + 1)) {
                return true;
            }
        }
        return false;
    }

    /** With one more number, which was not there. */
    Heard with(TranscriptionSid transcription, int sequence) {
        List<Integer> ends = new ArrayList<>(of(transcription));
        int at = 0;
        while (at < ends.size() && ends.get(at) < sequence) {
            at += 2;
        }
        ends.addAll(at, List.of(sequence, sequence));
        join(ends, at);
        join(ends, at - 2);
        Map<TranscriptionSid, List<Integer>> all = new LinkedHashMap<>(ranges);
        all.put(transcription, List.copyOf(ends));
        return new Heard(all);
    }

    /** Makes one of a range and the next where nothing is between them. */
    private static void join(List<Integer> ends, int range) {
        if (range >= 0 && range + 2 < ends.size() && ends.get(range + 1) + 1 == ends.get(range + 2)) {
            ends.subList(range + 1, range + 3).clear();
        }
    }

    private List<Integer> of(TranscriptionSid transcription) {
        return ranges.getOrDefault(transcription, List.of());
    }
}
