package io.ringledger.gateway.leads;

import io.ringledger.api.campaigns.CampaignCommand.LookAtCampaign;
import io.ringledger.api.campaigns.CampaignRejection;
import io.ringledger.api.campaigns.CampaignStanding;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.gateway.http.Messages;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.CampaignId;
import io.ringledger.vocabulary.CampaignPlan;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Whether campaigns are there, by their own word: a read model does not know yet what was made a moment ago. */
@Component
public final class ExistingCampaigns {
    private final Messages messages;

    ExistingCampaigns(Messages messages) {
        this.messages = messages;
    }

    /**
     * Completes where there is such a campaign, or none is named; else it is refused.
     *
     * @throws io.ringledger.api.rejections.Rejected CAMPAIGN_NOT_FOUND if there is none in the caller's tenant, or no longer
     */
    public Mono<Void> check(@Nullable CampaignId campaign, Cause cause) {
        return campaign == null ? Mono.empty() : look(campaign, cause).then();
    }

    /** What a campaign is to do; empty where there is none any more. */
    Mono<Optional<CampaignPlan>> plan(@Nullable CampaignId campaign, Cause cause) {
        return campaign == null
                ? Mono.just(Optional.empty())
                : look(campaign, cause)
                        .map(standing -> Optional.of(standing.plan()))
                        .onErrorResume(
                                error -> Rejected.is(error, CampaignRejection.CAMPAIGN_NOT_FOUND),
                                gone -> Mono.just(Optional.empty()));
    }

    private Mono<CampaignStanding> look(CampaignId campaign, Cause cause) {
        return messages.send(new LookAtCampaign(campaign), CampaignStanding.class, cause);
    }
}
