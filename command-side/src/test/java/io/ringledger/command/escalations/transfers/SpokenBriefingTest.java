package io.ringledger.command.escalations.transfers;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.vocabulary.PersonalText;
import org.junit.jupiter.api.Test;

class SpokenBriefingTest {
    @Test
    void theFirstLineAndTheCustomersLastWords() {
        assertThat(SpokenBriefing.of(new PersonalText("""
                Inbound call; 3 turns, 2 by the customer, who sounded negative last.
                Customer: Where is my order?
                AI: On its way.
                Customer: That is what you said last week.
                AI: I am sorry.""")))
                .isEqualTo("Transfer. Inbound call; 3 turns, 2 by the customer, who sounded negative last."
                        + " The customer said last: That is what you said last week.");
    }

    @Test
    void whereNothingWasSaidThatIsAll() {
        assertThat(SpokenBriefing.of(new PersonalText("Inbound call; nothing was said yet.")))
                .isEqualTo("Transfer. Inbound call; nothing was said yet.");
        assertThat(SpokenBriefing.of(new PersonalText(""))).isEqualTo("Transfer. A call.");
    }

    @Test
    void whoSaysMuchIsCutBetweenWords() {
        String spoken = SpokenBriefing.of(new PersonalText("Inbound call.\nCustomer: " + "word ".repeat(100)));
        assertThat(spoken).hasSizeLessThan(260).endsWith("word");
        assertThat(SpokenBriefing.of(new PersonalText("Inbound call.\nCustomer: " + "x".repeat(300))))
                .hasSizeLessThan(260);
    }
}
