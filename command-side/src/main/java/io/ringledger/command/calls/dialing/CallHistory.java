package io.ringledger.command.calls.dialing;

import io.ringledger.events.calls.CallInitiated;
import io.ringledger.events.calls.CarrierReportKept;
import io.ringledger.events.calls.HangUpRequested;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.CarrierLegId;
import io.ringledger.vocabulary.CarrierReport;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** What the streams say. Personal data is read from here whenever it is needed, and kept nowhere else. */
final class CallHistory {
    private final EventStore events;

    CallHistory(EventStore events) {
        this.events = events;
    }

    /** The intent that an outbound call began with; empty for an inbound call. */
    Optional<DialIntent> intent(CallId callId) {
        return stream(callId.value()).stream()
                .filter(message -> message.getPayload() instanceof CallInitiated)
                .map(message -> DialIntent.of((CallInitiated) message.getPayload(), Cause.of(message.getMetaData())))
                .findFirst();
    }

    boolean isHangUpRequested(CallId callId) {
        return stream(callId.value()).stream().anyMatch(message -> message.getPayload() instanceof HangUpRequested);
    }

    /** Reports that came while nobody had the leg, in the order in which they came. */
    List<CarrierReport> keptReports(CarrierLegId legId) {
        return stream(legId.value()).stream()
                .map(DomainEventMessage::getPayload)
                .filter(CarrierReportKept.class::isInstance)
                .map(event -> ((CarrierReportKept) event).report())
                .toList();
    }

    /** From its first event: a snapshot has none of this. */
    private List<? extends DomainEventMessage<?>> stream(String id) {
        return events.readEvents(id, 0).asStream().toList();
    }
}
