package io.ringledger.gateway.campaigns;

import io.ringledger.api.floor.FloorStanding;
import io.ringledger.vocabulary.PacingReason;
import io.ringledger.vocabulary.PacingSight;
import java.time.Instant;

/**
 * The last decision to dial that was kept: where the reason or the number changed, some seconds apart.
 *
 * @param decidedAt UTC
 * @param dialled calls begun since the one before
 * @param reason why not one more
 * @param seen what it saw and computed
 */
record CampaignPacing(Instant decidedAt, int dialled, PacingReason reason, PacingSight seen) {
    static CampaignPacing of(FloorStanding.Pacing kept) {
        return new CampaignPacing(kept.at(), kept.dialled(), kept.reason(), kept.sight());
    }
}
