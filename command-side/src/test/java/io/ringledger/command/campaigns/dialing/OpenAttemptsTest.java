package io.ringledger.command.campaigns.dialing;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.command.calls.MapRecords;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.AnsweredBy;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.CampaignId;
import io.ringledger.vocabulary.LeadId;
import io.ringledger.vocabulary.TenantId;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class OpenAttemptsTest {
    private static final CallId CALL = CallId.of(11);
    private static final CampaignId CAMPAIGN = CampaignId.of(7);
    private static final OpenAttempt ATTEMPT = new OpenAttempt(
            CALL,
            CAMPAIGN,
            LeadId.of(1),
            null,
            null,
            false,
            new Cause(new TenantId("acme"), "user_1", "POST /campaigns", "req-1"),
            Instant.EPOCH,
            null,
            null);

    private final MapRecords records = new MapRecords();
    private final OpenAttempts attempts = new OpenAttempts(records);

    @Test
    void whatNobodyKnowsTakesNoPlaceAndIsFoundForEver() {
        attempts.put(ATTEMPT);
        attempts.giveUp(ATTEMPT);
        assertThat(attempts.of(CAMPAIGN)).isEmpty();
        OpenAttempts restarted = new OpenAttempts(records);
        restarted.reload();
        assertThat(restarted.all()).isZero();
        assertThat(restarted.find(CALL)).contains(ATTEMPT);
    }

    @Test
    void whatIsHeardOfAfterAllTakesItsPlaceAgainUntilItEnds() {
        attempts.put(ATTEMPT);
        attempts.giveUp(ATTEMPT);
        OpenAttempt answered = ATTEMPT.answeredBy(AnsweredBy.HUMAN);
        attempts.put(answered);
        assertThat(attempts.of(CAMPAIGN)).hasSize(1);
        assertThat(attempts.find(CALL)).contains(answered);
        attempts.remove(CALL);
        assertThat(attempts.find(CALL)).isEmpty();
        assertThat(attempts.all()).isZero();
    }
}
