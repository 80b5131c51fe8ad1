package io.ringledger.command.outreach;

import io.ringledger.events.leads.LeadAbsorbed;
import io.ringledger.events.leads.LeadCreated;
import io.ringledger.events.leads.LeadReleased;
import io.ringledger.events.leads.LeadRevised;
import io.ringledger.vocabulary.LeadId;
import io.ringledger.vocabulary.LeadProfile;
import io.ringledger.vocabulary.SubjectId;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** Who a lead is, by its stream: personal data is read from there whenever it is needed, and kept nowhere else. */
public final class LeadStreams {
    private final EventStore events;

    public LeadStreams(EventStore events) {
        this.events = events;
    }

    /**
     * Whoever is to be called.
     *
     * @param party holder of the number
     */
    public record Callee(SubjectId party, LeadProfile profile) {}

    /** As it stands; empty where nobody entered it. */
    public Optional<Callee> find(LeadId leadId) {
        return events.readEvents(leadId.value(), 0)
                .asStream()
                .map(message -> callee(message.getPayload()))
                .flatMap(Optional::stream)
                .reduce((earlier, later) -> later);
    }

    private static Optional<Callee> callee(Object event) {
        return switch (event) {
            case LeadCreated e -> Optional.of(new Callee(e.party(), e.profile()));
            case LeadRevised e -> Optional.of(new Callee(e.party(), e.profile()));
            case LeadAbsorbed e -> Optional.of(new Callee(e.party(), e.profile()));
            case LeadReleased e -> Optional.of(new Callee(e.party(), e.profile()));
            default -> Optional.empty();
        };
    }
}
