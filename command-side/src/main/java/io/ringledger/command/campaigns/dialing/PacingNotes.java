package io.ringledger.command.campaigns.dialing;

import io.ringledger.api.floor.FloorCommand.NotePacing;
import io.ringledger.command.automations.Orders;
import io.ringledger.pacing.PacingDecision;
import io.ringledger.vocabulary.CampaignId;
import io.ringledger.vocabulary.DialingMode;
import io.ringledger.vocabulary.FloorId;
import io.ringledger.vocabulary.PacingReason;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Keeps why so many were dialled: where the reason is another than before, or somebody was dialled; of each campaign one note in
 * some seconds, so that the log does not fill. Only the sweep's thread comes here.
 */
final class PacingNotes {
    private final Orders orders;
    private final Duration every;
    private final Map<CampaignId, Note> last = new HashMap<>();

    PacingNotes(Orders orders, Duration every) {
        this.orders = orders;
        this.every = every;
    }

    /**
     * What was kept last.
     *
     * @param dialled since then
     */
    private record Note(@Nullable PacingReason reason, Instant at, int dialled) {}

    /**
     * A decision was made and followed.
     *
     * @param dialled calls that were begun
     * @param reason why not one more
     */
    void take(
            RunningCampaign campaign,
            DialingMode mode,
            int dialled,
            PacingReason reason,
            PacingDecision decision,
            Instant now) {
        CampaignId id = campaign.campaignId();
        Note before = last.getOrDefault(id, new Note(null, Instant.EPOCH, 0));
        int since = before.dialled() + dialled;
        boolean isNews = since > 0 || reason != before.reason();
        if (isNews && !now.isBefore(before.at().plus(every))) {
            orders.send(
                    new NotePacing(FloorId.of(id), mode, since, reason, Sights.kept(decision.figures()), now),
                    campaign.cause());
            last.put(id, new Note(reason, now, 0));
        } else {
            last.put(id, new Note(before.reason(), before.at(), since));
        }
    }

    void forget(CampaignId campaignId) {
        last.remove(campaignId);
    }
}
