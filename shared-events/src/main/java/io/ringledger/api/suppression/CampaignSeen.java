package io.ringledger.api.suppression;

import io.ringledger.vocabulary.CampaignStatus;
import io.ringledger.vocabulary.DayWindow;
import java.time.ZoneId;
import java.util.List;

/**
 * How a campaign stands.
 *
 * @param status only a running one dials
 * @param zone whose clock its windows go by
 * @param windows when it may dial; none for whenever the law lets it
 */
public record CampaignSeen(CampaignStatus status, ZoneId zone, List<DayWindow> windows) {
    public CampaignSeen {
        windows = List.copyOf(windows);
    }
}
