package io.ringledger.command.campaigns.learning;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.command.calls.MapRecords;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.CampaignId;
import io.ringledger.vocabulary.SeatId;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ExperiencesTest {
    private static final CampaignId CAMPAIGN = CampaignId.of(1);
    private static final CampaignId OTHER = CampaignId.of(2);
    private static final Instant AT = Instant.parse("2026-11-28T12:00:00Z");

    private final MapRecords records = new MapRecords();
    private final Experiences experiences = new Experiences(records);

    private void learn(Experiences by, int calls) {
        for (int i = 0; i < calls; i++) {
            CallId call = CallId.of(i);
            Instant begun = AT.plusSeconds(10L * i);
            by.answered(CAMPAIGN, call, begun, begun.plusSeconds(7));
            by.talked(CAMPAIGN, call, Duration.ofSeconds(90), begun.plusSeconds(97));
            by.wrappedUp(CAMPAIGN, SeatId.of(1), Duration.ofSeconds(12), begun.plusSeconds(109));
        }
    }

    @Test
    void whatComesTwiceTeachesOnce() {
        learn(experiences, 10);
        double rate = experiences.of(CAMPAIGN).answerRate();
        learn(experiences, 10);
        assertThat(experiences.of(CAMPAIGN).habits().answers()).isEqualTo(10);
        assertThat(experiences.of(CAMPAIGN).habits().talks()).isEqualTo(10);
        assertThat(experiences.of(CAMPAIGN).answerRate()).isEqualTo(rate);
    }

    @Test
    void afterAStartItIsKnownAgainAndWhatComesAgainIsStillKnown() {
        learn(experiences, 40);
        Experiences later = new Experiences(records);
        learn(later, 40);
        assertThat(later.of(CAMPAIGN).answerRate())
                .isEqualTo(experiences.of(CAMPAIGN).answerRate());
        assertThat(later.of(CAMPAIGN).habits().talks()).isEqualTo(40);
    }

    @Test
    void whatComesToNothingMakesAnswersRarer() {
        learn(experiences, 10);
        double before = experiences.of(CAMPAIGN).answerRate();
        for (int i = 100; i < 120; i++) {
            experiences.unanswered(CAMPAIGN, CallId.of(i), AT, AT.plusSeconds(200));
        }
        assertThat(experiences.of(CAMPAIGN).answerRate()).isLessThan(before);
        assertThat(experiences.of(OTHER).habits().answers()).isZero();
    }

    @Test
    void soMuchIsKeptAndNoMore() {
        learn(experiences, 1_000);
        int[] kept = {0};
        records.forEach("campaign_lessons", (_, _) -> kept[0]++);
        assertThat(kept[0]).isEqualTo(20);
    }
}
