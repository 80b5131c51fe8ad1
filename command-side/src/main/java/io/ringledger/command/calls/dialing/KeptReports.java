package io.ringledger.command.calls.dialing;

import io.ringledger.api.calls.CallCommand.RecordCarrierReport;
import io.ringledger.api.calls.CallRejection;
import io.ringledger.command.automations.Orders;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.CarrierLegId;
import io.ringledger.vocabulary.CarrierReport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives a call the reports that came before it was known whose leg it is. They are read from the leg's stream, so nothing
 * is lost when this is cut short: the event that leads here comes again, and a report told twice is no news.
 */
final class KeptReports {
    private static final Logger LOG = LoggerFactory.getLogger(KeptReports.class);

    private final CallHistory history;
    private final Orders orders;

    KeptReports(CallHistory history, Orders orders) {
        this.history = history;
        this.orders = orders;
    }

    void forward(CarrierLegId legId, CallId callId, Cause cause) {
        for (CarrierReport report : history.keptReports(legId)) {
            var command = new RecordCarrierReport(callId, null, report);
            if (!orders.sendUnless(CallRejection.CALL_NOT_FOUND, command, cause)) {
                // an inbound call's leg is bound before the call is; its CallReceived leads here once more
                LOG.debug("{} is not known yet", callId);
                return;
            }
        }
    }
}
