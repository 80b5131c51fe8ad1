package io.ringledger.command.campaigns.dialing;

import io.ringledger.api.control.DialingControlCommand.LookAtDialing;
import io.ringledger.api.control.DialingStanding;
import io.ringledger.command.automations.Orders;
import io.ringledger.platform.messages.Cause;
import io.ringledger.platform.personal.Pseudonyms;
import java.util.Objects;

/** Whether everything is stopped, by the word of the stream that says so. */
final class Stops {
    private final Orders orders;
    private final Pseudonyms pseudonyms;

    Stops(Orders orders, Pseudonyms pseudonyms) {
        this.orders = orders;
        this.pseudonyms = pseudonyms;
    }

    /** Whether nothing is dialled for the tenant of this cause. */
    boolean hold(Cause cause) {
        var tenant = Objects.requireNonNull(cause.tenantId(), "a campaign belongs to a tenant");
        return orders.ordered(new LookAtDialing(pseudonyms.controlOf(tenant)), DialingStanding.class, cause)
                        .stop()
                != null;
    }
}
