package io.ringledger.command.calls;

import static io.ringledger.command.calls.CallFixtures.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.vocabulary.CallSid;
import io.ringledger.vocabulary.TranscriptionSid;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whatever the order, each number is heard once, and what is kept of it stays small. */
class HeardTest {
    private static final TranscriptionSid OTHER = new TranscriptionSid("GT" + "4".repeat(32));

    @Test
    void anyOrderOfAnyNumbersIsRememberedExactly() {
        Random random = new Random(3);
        for (int round = 0; round < 300; round++) {
            Set<Integer> said = new HashSet<>();
            Heard heard = Heard.NOTHING;
            for (int step = 0; step < 40; step++) {
                int sequence = random.nextInt(30);
                assertThat(has(heard, sequence)).as("%s in %s", sequence, heard).isEqualTo(said.contains(sequence));
                if (said.add(sequence)) {
                    heard = heard.with(TRANSCRIPTION, sequence);
                }
            }
            Heard all = heard;
            assertThat(IntStream.range(0, 32).filter(each -> has(all, each))).containsExactlyInAnyOrderElementsOf(said);
        }
    }

    @Test
    void aTranscriptWithoutGapsTakesTwoNumbersInWhateverOrderItCame() {
        List<Integer> order =
                new ArrayList<>(IntStream.rangeClosed(2, 1_001).boxed().toList());
        Collections.shuffle(order, new Random(4));
        Heard heard = Heard.NOTHING;
        for (int sequence : order) {
            heard = heard.with(TRANSCRIPTION, sequence);
        }
        assertThat(heard.ranges()).containsOnlyKeys(TRANSCRIPTION).containsValue(List.of(2, 1_001));
    }

    @Test
    void transcriptionsAreToldApart() {
        Heard heard = Heard.NOTHING.with(TRANSCRIPTION, 2).with(OTHER, 3);
        assertThat(has(heard, 3)).isFalse();
        assertThat(has(heard, 2)).isTrue();
    }

    @Test
    void whatIsRepeatedIsNoNewsAndWhatIsMissingIsTakenLater() {
        var heard = after(after(anOutboundCall(), speech(ATTEMPT, SID, 2)), speech(ATTEMPT, SID, 5));
        assertThat(CallDecider.decide(heard, speech(null, SID, 2))).isEmpty();
        assertThat(CallDecider.decide(heard, speech(null, SID, 5))).isEmpty();
        assertThat(CallDecider.decide(heard, speech(null, SID, 3))).hasSize(1);
        assertThat(CallDecider.decide(after(anEndedCall(), speech(null, SID, 3)), speech(null, SID, 3)))
                .isEmpty();
    }

    private static boolean has(Heard heard, int sequence) {
        CallSid sid = SID;
        return heard.has(speech(null, sid, sequence).speech());
    }
}
