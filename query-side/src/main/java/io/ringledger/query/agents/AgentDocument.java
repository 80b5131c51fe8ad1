package io.ringledger.query.agents;

import io.ringledger.api.agents.AgentActivity;
import io.ringledger.api.agents.AgentView;
import io.ringledger.events.agents.AgentAdded;
import io.ringledger.events.agents.AgentAvailabilityChanged;
import io.ringledger.events.agents.AgentDeleted;
import io.ringledger.events.agents.AgentEvent;
import io.ringledger.events.agents.AgentReleased;
import io.ringledger.events.agents.AgentReserved;
import io.ringledger.events.agents.AgentRevised;
import io.ringledger.query.projection.RecordedEvent;
import io.ringledger.vocabulary.AgentDuties;
import io.ringledger.vocabulary.AgentId;
import io.ringledger.vocabulary.AgentProfile;
import io.ringledger.vocabulary.TenantId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * An agent as kept for reading.
 *
 * @param activity what the agent does and did
 * @param revision sequence of the last event that is in it
 */
record AgentDocument(
        AgentId id,
        TenantId tenant,
        AgentProfile profile,
        AgentDuties duties,
        Standing standing,
        Activity activity,
        Instant createdAt,
        Instant updatedAt,
        long revision) {

    /**
     * Whether the agent can be asked at all.
     *
     * @param active whether the agent works here at the moment
     * @param available whether the agent takes calls, as was said last
     * @param deleted whether the agent is nobody any more
     */
    record Standing(boolean active, boolean available, boolean deleted) {

        boolean isReady() {
            return active && available && !deleted;
        }
    }

    /** @throws IllegalStateException if the event does not follow from what is known */
    static AgentDocument after(@Nullable AgentDocument before, RecordedEvent recorded) {
        AgentEvent event = (AgentEvent) recorded.payload();
        if (event instanceof AgentAdded added) {
            return added(added, recorded.tenant());
        }
        if (before == null) {
            throw new IllegalStateException("an agent without a beginning");
        }
        return before.with(event).at(recorded.sequence());
    }

    private static AgentDocument added(AgentAdded e, TenantId tenant) {
        Instant at = millis(e.addedAt());
        Standing standing = new Standing(e.active(), e.available(), false);
        Activity activity = Activity.NONE.ready(standing.isReady(), at);
        return new AgentDocument(e.agentId(), tenant, e.profile(), e.duties(), standing, activity, at, at, 0);
    }

    private AgentDocument with(AgentEvent event) {
        return switch (event) {
            case AgentAdded _ -> this;
            case AgentRevised e ->
                new AgentDocument(
                                id, tenant, e.profile(), e.duties(), standing, activity, createdAt, updatedAt, revision)
                        .standing(new Standing(e.active(), standing.available, standing.deleted), e.revisedAt());
            case AgentAvailabilityChanged e ->
                standing(new Standing(standing.active, e.available(), standing.deleted), e.changedAt());
            case AgentDeleted e -> standing(new Standing(standing.active, standing.available, true), e.deletedAt());
            case AgentReserved e -> doing(activity.taken(e.callId(), millis(e.reservedAt())));
            case AgentReleased e -> doing(activity.left(e.handled(), millis(e.releasedAt())));
        };
    }

    private AgentDocument standing(Standing now, Instant since) {
        Instant at = millis(since);
        return new AgentDocument(
                id, tenant, profile, duties, now, activity.ready(now.isReady(), at), createdAt, at, revision);
    }

    private AgentDocument doing(Activity what) {
        return new AgentDocument(id, tenant, profile, duties, standing, what, createdAt, updatedAt, revision);
    }

    private AgentDocument at(long sequence) {
        return new AgentDocument(id, tenant, profile, duties, standing, activity, createdAt, updatedAt, sequence);
    }

    private static Instant millis(Instant at) {
        return at.truncatedTo(ChronoUnit.MILLIS);
    }

    AgentView view() {
        return new AgentView(
                id,
                profile,
                duties,
                standing.active,
                standing.available,
                activity.call(),
                activity.handled(),
                createdAt,
                updatedAt,
                activity.lastAt(),
                revision);
    }

    AgentActivity did() {
        return new AgentActivity(activity.spells(), activity.readyTime(), activity.onCallTime());
    }
}
