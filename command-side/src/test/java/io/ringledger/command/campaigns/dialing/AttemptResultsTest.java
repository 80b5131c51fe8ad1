package io.ringledger.command.campaigns.dialing;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.AnsweredBy;
import io.ringledger.vocabulary.AttemptOutcome;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.CallOutcome;
import io.ringledger.vocabulary.CampaignId;
import io.ringledger.vocabulary.FloorId;
import io.ringledger.vocabulary.LeadId;
import io.ringledger.vocabulary.TenantId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttemptResultsTest {
    @ParameterizedTest
    @CsvSource({
        "COMPLETED, , REACHED",
        "COMPLETED, HUMAN, REACHED",
        "COMPLETED, UNKNOWN, REACHED",
        "COMPLETED, MACHINE, MACHINE",
        "COMPLETED, FAX, MACHINE",
        "BUSY, , BUSY",
        "NO_ANSWER, , NO_ANSWER",
        "CANCELED, , FAILED",
        "FAILED, , FAILED",
        "REFUSED_BY_CARRIER, , FAILED",
        "INVALID_NUMBER, , INVALID_NUMBER",
        "SUPPRESSED, , SUPPRESSED",
        "FORBIDDEN_BY_RULE, , FORBIDDEN_BY_RULE",
        "OUTCOME_UNKNOWN, , UNKNOWN"
    })
    void whatACallSaysOfItsAttempt(CallOutcome outcome, @Nullable AnsweredBy whom, AttemptOutcome expected) {
        OpenAttempt attempt = new OpenAttempt(
                CallId.of(1),
                CampaignId.of(2),
                LeadId.of(3),
                null,
                whom,
                whom != null,
                new Cause(new TenantId("acme"), "user_1", "start campaign", "r"),
                Instant.EPOCH,
                null,
                null);
        assertThat(AttemptResults.of(outcome, attempt)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "HUMAN, AGENT, REACHED",
        "HUMAN, ABANDONED, ABANDONED",
        "HUMAN, , ABANDONED",
        ", , ABANDONED",
        "UNKNOWN, AGENT, REACHED",
        "MACHINE, , MACHINE",
        "MACHINE, AGENT, MACHINE"
    })
    void whatACallForAgentsSaysOfItsAttempt(
            @Nullable AnsweredBy whom, @Nullable Reception reception, AttemptOutcome expected) {
        OpenAttempt attempt = new OpenAttempt(
                CallId.of(1),
                CampaignId.of(2),
                LeadId.of(3),
                null,
                whom,
                true,
                new Cause(new TenantId("acme"), "user_1", "start campaign", "r"),
                Instant.EPOCH,
                FloorId.of(2),
                reception);
        assertThat(AttemptResults.of(CallOutcome.COMPLETED, attempt)).isEqualTo(expected);
    }
}
