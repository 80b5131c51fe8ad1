package io.ringledger.gateway.leads.explaining;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.api.leads.LeadHold;
import io.ringledger.api.leads.LeadHold.Reason;
import io.ringledger.api.leads.LeadStep;
import io.ringledger.api.leads.LeadStep.Kind;
import io.ringledger.vocabulary.LeadStatus;
import io.ringledger.vocabulary.RetryVerdict;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LeadWordsTest {
    private static final Instant AT = Instant.parse("2026-11-30T14:00:00Z");

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        CAMPAIGN_NOT_RUNNING | -                    | status=PAUSED,reason=FAILURES           | Its campaign does not run (paused: failures)
        CAMPAIGN_NOT_RUNNING | 2026-11-30T14:00:00Z | status=SCHEDULED                        | Its campaign does not run (scheduled), and starts at 2026-11-30T14:00:00Z
        CAMPAIGN_SCHEDULE    | 2026-11-30T15:00:00Z | local_time=2026-11-30T08:00,zone=UTC    | It is outside the hours of its campaign: 2026-11-30T08:00 UTC; they begin at 2026-11-30T15:00:00Z
        CAMPAIGN_SCHEDULE    | -                    | ends_at=2026-11-30T14:00:00Z            | The schedule of its campaign has ended
        NOT_DUE              | 2026-11-30T14:00:00Z | -                                       | It is not due before 2026-11-30T14:00:00Z
        TURN                 | -                    | -                                       | It waits for its turn
        TURN                 | -                    | leads_before=17,being_called=3          | It waits for its turn: 17 leads are called before it, and 3 are being called
        DONE                 | -                    | status=UNRESOLVED                       | It is not called any more: nobody knows what became of the last attempt
        """)
    void sayWhatKeepsIt(Reason reason, String until, String seen, String words) {
        LeadHold hold = new LeadHold(reason, until == null ? null : Instant.parse(until), pairs(seen));
        assertThat(LeadWords.of(hold)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        AGAIN             | ; the next one is due at then
        OTHER_PART_OF_DAY | ; the next one is due at another part of the day, at then
        NOTHING_RANG      | , which does not count; it is tried again at then
        ATTEMPTS_USED_UP  | ; there were 6 attempts, and 7 may be
        OUTCOME_USED_UP   | ; there were 2 of these, and 3 may be
        NO_RULE           | ; its campaign has no other attempt follow on that
        OUTCOME_IS_FINAL  | ; no other attempt follows on that
        PUT_AWAY          | ; it was put away meanwhile
        OVERTAKEN         | ; it was dialled again or settled meanwhile
        """)
    void sayWhyThereIsAnotherAttemptOrNone(RetryVerdict.Reason reason, String words) {
        Map<String, String> seen =
                new HashMap<>(pairs("outcome=BUSY,next_at=then,attempts=6,limit=7,attempts_alike=2,limit_alike=3"));
        seen.put("retry", reason.name());
        assertThat(LeadWords.of(step(Kind.ATTEMPT_SETTLED, seen))).isEqualTo("The attempt came to busy" + words);
    }

    /** Whatever there is to say, it is said in a language that people speak. */
    @ParameterizedTest
    @EnumSource(Kind.class)
    void haveASentenceForEachStep(Kind kind) {
        assertThat(LeadWords.of(step(
                        kind, Map.of("survivor", "lead_2", "merged", "lead_2", "attempt", "1", "outcome", "BUSY"))))
                .matches("[A-Z][a-z].*")
                .doesNotContain("null", "_SETTLED");
    }

    @Test
    void haveASentenceForEachEnd() {
        assertThat(Arrays.stream(LeadStatus.values())
                        .filter(status -> !status.isOpen() && status != LeadStatus.CALLING)
                        .map(status -> LeadWords.of(new LeadHold(Reason.DONE, null, Map.of("status", status.name())))))
                .allMatch(words -> words.length() > "It is not called any more: exhausted".length())
                .doesNotHaveDuplicates();
    }

    @Test
    void sumUpAllThatKeepsIt() {
        assertThat(LeadWords.summary(List.of(
                        new LeadHold(Reason.NO_CAMPAIGN, null, Map.of()), new LeadHold(Reason.NOT_DUE, AT, Map.of()))))
                .isEqualTo("It is in no campaign; It is not due before 2026-11-30T14:00:00Z.");
    }

    private static LeadStep step(Kind kind, Map<String, String> seen) {
        return new LeadStep(kind, AT, null, null, seen, List.of());
    }

    private static Map<String, String> pairs(String text) {
        return text == null
                ? Map.of()
                : Arrays.stream(text.split(","))
                        .map(pair -> pair.split("=", 2))
                        .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }
}
