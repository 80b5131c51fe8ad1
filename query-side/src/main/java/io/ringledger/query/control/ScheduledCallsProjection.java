package io.ringledger.query.control;

import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import io.ringledger.api.control.ScheduledCallView;
import io.ringledger.api.control.ScheduledCallView.State;
import io.ringledger.events.control.CallScheduled;
import io.ringledger.events.control.ScheduledCallBegun;
import io.ringledger.events.control.ScheduledCallCancelled;
import io.ringledger.events.control.ScheduledCallEvent;
import io.ringledger.events.control.ScheduledCallMissed;
import io.ringledger.query.projection.RecordedEvent;
import io.ringledger.query.projection.StreamProjection;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.TenantId;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** One document for each call that is, or was, to be begun later. */
final class ScheduledCallsProjection implements StreamProjection<ScheduledCallsProjection.Scheduled> {
    static final String NAME = "scheduled-calls";
    static final String STATE = "state";
    static final String DUE_AT = "dueAt";
    private static final String TENANT = "tenant";
    private static final String CALL = "call";
    private static final JsonMapper JSON = JsonMapper.shared();

    /** One of a tenant's. */
    record Scheduled(TenantId tenant, ScheduledCallView call) {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<Class<?>> events() {
        return Set.of(ScheduledCallEvent.class);
    }

    @Override
    public List<IndexModel> indexes() {
        return List.of(new IndexModel(Indexes.ascending(TENANT, STATE, DUE_AT, "_id")));
    }

    @Override
    public Scheduled apply(@Nullable Scheduled before, RecordedEvent event) {
        ScheduledCallView known = before == null ? null : before.call();
        return new Scheduled(
                event.tenant(),
                switch ((ScheduledCallEvent) event.payload()) {
                    case CallScheduled e ->
                        new ScheduledCallView(
                                e.scheduleId(),
                                State.PLANNED,
                                e.customer(),
                                e.line(),
                                e.note(),
                                event.author(),
                                e.dueAt().truncatedTo(ChronoUnit.MILLIS),
                                e.scheduledAt().truncatedTo(ChronoUnit.MILLIS),
                                null);
                    case ScheduledCallBegun e -> at(known, State.BEGUN, e.callId());
                    case ScheduledCallCancelled _ -> at(known, State.CANCELLED, null);
                    case ScheduledCallMissed _ -> at(known, State.MISSED, null);
                });
    }

    private static ScheduledCallView at(@Nullable ScheduledCallView known, State state, @Nullable CallId callId) {
        ScheduledCallView planned = Objects.requireNonNull(known, "ends what was never planned");
        return new ScheduledCallView(
                planned.id(),
                state,
                planned.customer(),
                planned.line(),
                planned.note(),
                planned.by(),
                planned.dueAt(),
                planned.scheduledAt(),
                callId);
    }

    @Override
    public Document write(Scheduled scheduled) {
        return new Document(TENANT, scheduled.tenant().value())
                .append(STATE, scheduled.call().state().name())
                .append(DUE_AT, Date.from(scheduled.call().dueAt()))
                .append(CALL, JSON.writeValueAsString(scheduled.call()));
    }

    @Override
    public Scheduled read(Document document) {
        return new Scheduled(new TenantId(document.getString(TENANT)), call(document));
    }

    static ScheduledCallView call(Document document) {
        return JSON.readValue(document.getString(CALL), ScheduledCallView.class);
    }
}
