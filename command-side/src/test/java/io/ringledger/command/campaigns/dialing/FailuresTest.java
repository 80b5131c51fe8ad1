package io.ringledger.command.campaigns.dialing;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.vocabulary.AttemptOutcome;
import io.ringledger.vocabulary.CampaignId;
import io.ringledger.vocabulary.CampaignSettings.FailureLimit;
import java.util.List;
import org.junit.jupiter.api.Test;

class FailuresTest {
    private static final CampaignId CAMPAIGN = CampaignId.of(7);
    private static final FailureLimit HALF_OF_TEN = new FailureLimit(50, 10);

    private final Failures failures = new Failures();

    @Test
    void aBurstIsNoticedOnceThereAreEnoughAttempts() {
        List<AttemptOutcome> nine = List.of(
                AttemptOutcome.FAILED,
                AttemptOutcome.REACHED,
                AttemptOutcome.FAILED,
                AttemptOutcome.NO_ANSWER,
                AttemptOutcome.INVALID_NUMBER,
                AttemptOutcome.BUSY,
                AttemptOutcome.FAILED,
                AttemptOutcome.MACHINE,
                AttemptOutcome.REACHED);
        assertThat(nine).noneMatch(this::tooMany);
        assertThat(tooMany(AttemptOutcome.FAILED)).isTrue();
        assertThat(tooMany(AttemptOutcome.FAILED))
                .as("counted from nothing then")
                .isFalse();
    }

    @Test
    void whatIsLongAgoDoesNotCount() {
        for (int attempt = 0; attempt < 4; attempt++) {
            assertThat(tooMany(AttemptOutcome.FAILED)).isFalse();
        }
        for (int attempt = 0; attempt < 10; attempt++) {
            assertThat(tooMany(AttemptOutcome.REACHED)).isFalse();
        }
        for (int attempt = 0; attempt < 4; attempt++) {
            assertThat(tooMany(AttemptOutcome.FAILED)).isFalse();
        }
        assertThat(tooMany(AttemptOutcome.FAILED)).isTrue();
    }

    @Test
    void ofAnotherCampaignItSaysNothing() {
        for (int attempt = 0; attempt < 9; attempt++) {
            assertThat(tooMany(AttemptOutcome.FAILED)).isFalse();
        }
        assertThat(failures.tooMany(CampaignId.of(8), AttemptOutcome.FAILED, HALF_OF_TEN))
                .isFalse();
    }

    private boolean tooMany(AttemptOutcome outcome) {
        return failures.tooMany(CAMPAIGN, outcome, HALF_OF_TEN);
    }
}
