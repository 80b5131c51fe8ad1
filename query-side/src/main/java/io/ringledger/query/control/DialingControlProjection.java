package io.ringledger.query.control;

import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import io.ringledger.api.control.DialingControlView;
import io.ringledger.api.control.DialingControlView.Stop;
import io.ringledger.events.control.DialingControlEvent;
import io.ringledger.events.control.DialingLimitsSet;
import io.ringledger.events.control.EmergencyStopLifted;
import io.ringledger.events.control.EmergencyStopOrdered;
import io.ringledger.query.projection.RecordedEvent;
import io.ringledger.query.projection.StreamProjection;
import io.ringledger.vocabulary.TenantId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** One document for each tenant that has ever said anything about its dialing as a whole. */
final class DialingControlProjection implements StreamProjection<DialingControlProjection.Laid> {
    static final String NAME = "dialing-control";
    private static final String TENANT = "tenant";
    private static final String CONTROL = "control";
    private static final JsonMapper JSON = JsonMapper.shared();

    /** What a tenant has laid down. */
    record Laid(TenantId tenant, DialingControlView control) {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<Class<?>> events() {
        return Set.of(DialingControlEvent.class);
    }

    @Override
    public List<IndexModel> indexes() {
        return List.of(new IndexModel(Indexes.ascending(TENANT, "_id")));
    }

    @Override
    public Laid apply(@Nullable Laid before, RecordedEvent event) {
        DialingControlView known = before == null ? DialingControlView.NONE : before.control();
        return new Laid(event.tenant(), after(known, (DialingControlEvent) event.payload(), event.author()));
    }

    private static DialingControlView after(DialingControlView known, DialingControlEvent event, @Nullable String by) {
        return switch (event) {
            case EmergencyStopOrdered e ->
                with(known, new Stop(e.stopId(), e.reason(), by, millis(e.orderedAt()), null, null));
            case EmergencyStopLifted e -> {
                Stop stop = Objects.requireNonNull(known.lastStop(), "lifted and never ordered");
                yield with(
                        known,
                        new Stop(stop.id(), stop.reason(), stop.by(), stop.orderedAt(), millis(e.liftedAt()), by));
            }
            case DialingLimitsSet e -> new DialingControlView(e.limits(), by, millis(e.setAt()), known.lastStop());
        };
    }

    private static DialingControlView with(DialingControlView known, Stop stop) {
        return new DialingControlView(known.limits(), known.limitsBy(), known.limitsAt(), stop);
    }

    private static Instant millis(Instant at) {
        return at.truncatedTo(ChronoUnit.MILLIS);
    }

    @Override
    public Document write(Laid laid) {
        return new Document(TENANT, laid.tenant().value()).append(CONTROL, JSON.writeValueAsString(laid.control()));
    }

    @Override
    public Laid read(Document document) {
        return new Laid(new TenantId(document.getString(TENANT)), control(document));
    }

    static DialingControlView control(Document document) {
        return JSON.readValue(document.getString(CONTROL), DialingControlView.class);
    }
}
