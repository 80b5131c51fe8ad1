package io.ringledger.gateway.floor;

import io.ringledger.api.floor.FloorStanding;
import io.ringledger.vocabulary.CampaignId;
import java.time.LocalDate;
import java.util.List;

/**
 * Who takes part in a campaign, and what was picked up.
 *
 * @param days by the campaign's clock, the last 31 on which anybody has picked up at most
 */
record CampaignFloor(CampaignId campaignId, List<FloorAgent> agents, List<AnswerDay> days) {
    /**
     * What persons picked up on a day.
     *
     * @param abandoned those for whom no agent was there
     */
    record AnswerDay(LocalDate day, long live, long abandoned) {}

    static CampaignFloor of(CampaignId campaignId, FloorStanding standing) {
        return new CampaignFloor(
                campaignId,
                standing.seats().stream().map(FloorAgent::of).toList(),
                standing.days().stream()
                        .map(day -> new AnswerDay(day.day(), day.live(), day.abandoned()))
                        .toList());
    }
}
