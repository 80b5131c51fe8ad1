package io.ringledger.query.control;

import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import io.ringledger.api.calls.CallCommand.PrioritiseCall;
import io.ringledger.api.control.ControlledCall;
import io.ringledger.api.control.ControlledCall.Ending;
import io.ringledger.api.control.ControlledCall.Stage;
import io.ringledger.events.calls.CallDispositioned;
import io.ringledger.events.calls.CallEnded;
import io.ringledger.events.calls.CallInitiated;
import io.ringledger.events.calls.CallPrioritised;
import io.ringledger.events.calls.CallReceived;
import io.ringledger.events.calls.DialAccepted;
import io.ringledger.events.calls.DialClaimed;
import io.ringledger.events.calls.DialDeferred;
import io.ringledger.events.calls.DialOutcomeUnknown;
import io.ringledger.events.calls.DialRefused;
import io.ringledger.events.calls.HangUpAccepted;
import io.ringledger.events.calls.HangUpRefused;
import io.ringledger.events.calls.HangUpRequested;
import io.ringledger.query.projection.RecordedEvent;
import io.ringledger.query.projection.StreamProjection;
import io.ringledger.vocabulary.TenantId;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** One document for each call: where it stands in the queue, whether it is under way, who has it ended, how it is filed. */
final class ControlledCallsProjection implements StreamProjection<Controlled> {
    static final String NAME = "controlled-calls";
    static final String TENANT = "tenant";
    static final String STAGE = "stage";
    static final String REQUESTED_AT = "requestedAt";
    /** Place in the queue: by priority, then by age. Only while it waits. */
    static final String PLACE = "place";

    static final String STOP = "stop";
    private static final String CALL = "call";
    private static final long A_PRIORITY = 100_000_000_000_000L;
    private static final JsonMapper JSON = JsonMapper.shared();

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<Class<?>> events() {
        return Set.of(
                CallInitiated.class,
                CallReceived.class,
                DialDeferred.class,
                CallPrioritised.class,
                DialClaimed.class,
                DialAccepted.class,
                DialRefused.class,
                DialOutcomeUnknown.class,
                CallEnded.class,
                HangUpRequested.class,
                HangUpAccepted.class,
                HangUpRefused.class,
                CallDispositioned.class);
    }

    /** Those that wait in order, those at a stage by age, those of a stop. */
    @Override
    public List<IndexModel> indexes() {
        return List.of(
                new IndexModel(Indexes.ascending(TENANT, STAGE, PLACE, "_id")),
                new IndexModel(Indexes.ascending(TENANT, STAGE, REQUESTED_AT, "_id")),
                new IndexModel(Indexes.ascending(TENANT, STOP, "_id")));
    }

    @Override
    public Controlled apply(@Nullable Controlled before, RecordedEvent event) {
        return Controlled.after(before, event);
    }

    @Override
    public Document write(Controlled controlled) {
        ControlledCall call = controlled.call();
        Document document = new Document(TENANT, controlled.tenant().value())
                .append(STAGE, call.stage().name())
                .append(REQUESTED_AT, Date.from(call.requestedAt()))
                .append(CALL, JSON.writeValueAsString(call));
        if (call.stage() == Stage.WAITING) {
            document.append(PLACE, place(call));
        }
        Ending ending = call.ending();
        if (ending != null && ending.stop() != null) {
            document.append(STOP, ending.stop().value());
        }
        return document;
    }

    private static long place(ControlledCall call) {
        return (PrioritiseCall.FRONT - call.priority()) * A_PRIORITY
                + call.requestedAt().toEpochMilli();
    }

    @Override
    public Controlled read(Document document) {
        return new Controlled(new TenantId(document.getString(TENANT)), call(document));
    }

    static ControlledCall call(Document document) {
        return JSON.readValue(document.getString(CALL), ControlledCall.class);
    }
}
