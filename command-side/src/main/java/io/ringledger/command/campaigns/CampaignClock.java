package io.ringledger.command.campaigns;

import io.ringledger.command.automations.Orders;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts and ends campaigns when their moment has come, or as soon as somebody looks after that. Two nodes may do so at
 * once: the second command finds nothing to do.
 */
final class CampaignClock {
    private static final Logger LOG = LoggerFactory.getLogger(CampaignClock.class);

    private final CampaignDeadlines deadlines;
    private final Orders orders;
    private final Clock clock;

    CampaignClock(CampaignDeadlines deadlines, Orders orders, Clock clock) {
        this.deadlines = deadlines;
        this.orders = orders;
        this.clock = clock;
    }

    /** Never throws: a scheduler would stop calling. */
    void sweep() {
        try {
            deadlines.all().forEach(this::look);
        } catch (RuntimeException e) {
            LOG.warn("not all campaigns that wait were looked at: {}", e.getMessage());
        }
    }

    /** One that fails does not keep the others waiting. */
    private void look(CampaignDeadline deadline) {
        try {
            deadline.due(clock.instant()).ifPresent(command -> orders.send(command, deadline.cause()));
        } catch (RuntimeException e) {
            LOG.warn("campaign {} will be looked at again: {}", deadline.campaignId(), e.getMessage());
        }
    }
}
