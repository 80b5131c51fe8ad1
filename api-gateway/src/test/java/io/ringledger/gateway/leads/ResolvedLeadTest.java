package io.ringledger.gateway.leads;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.api.leads.LeadCommand.CreateLead;
import io.ringledger.api.leads.LeadCommand.ResolveLead;
import io.ringledger.gateway.GatewayTest;
import io.ringledger.vocabulary.AttemptOutcome;
import io.ringledger.vocabulary.CampaignId;
import io.ringledger.vocabulary.LeadId;
import io.ringledger.vocabulary.RetryPolicy;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** What somebody has found out of an attempt of which nobody knew: what follows is for the campaign to say. */
class ResolvedLeadTest extends GatewayTest {
    private static final CampaignId CAMPAIGN = CampaignId.of(7);

    private long lead;

    @BeforeEach
    void enter() {
        platform.campaigns().make(CAMPAIGN, Instant.EPOCH);
        signedIn()
                .post()
                .uri("/api/v1/leads")
                .bodyValue(Map.of("phone", "+13125550107", "timezone", "America/Chicago", "campaign_id", 7))
                .exchange()
                .expectStatus()
                .isCreated();
        lead = platform.sent(CreateLead.class).getFirst().leadId().number();
    }

    @Test
    void whatCameOfItIsSaidWithWhatItsCampaignAllows() {
        put(Map.of("last_outcome", "busy"))
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.data.last_outcome")
                .isEqualTo("busy");
        ResolveLead said = platform.sent(ResolveLead.class).getFirst();
        assertThat(said)
                .isEqualTo(new ResolveLead(
                        LeadId.of(lead),
                        AttemptOutcome.BUSY,
                        RetryPolicy.USUAL,
                        ZoneId.of("America/Chicago"),
                        said.at()));
        put(Map.of("last_outcome", "busy", "name", "Jane")).expectStatus().isOk();
        assertThat(platform.sent(ResolveLead.class)).as("said before").hasSize(1);
    }

    @Test
    void nobodyFindsOutThatNobodyKnows() {
        for (String outcome : new String[] {"unknown", "suppressed", "forbidden_by_rule", "bored"}) {
            put(Map.of("last_outcome", outcome)).expectStatus().isBadRequest();
        }
        assertThat(platform.sent(ResolveLead.class)).isEmpty();
    }

    private ResponseSpec put(Map<String, String> body) {
        return signedIn()
                .put()
                .uri("/campaigns/7/leads/" + lead)
                .bodyValue(body)
                .exchange();
    }
}
