package io.ringledger.query.calls;

import io.ringledger.api.calls.CallStatus;
import io.ringledger.events.calls.CallEvent;
import io.ringledger.query.calls.CallVolumeProjection.Counted;
import io.ringledger.query.projection.BucketProjection;
import io.ringledger.query.projection.RecordedEvent;
import io.ringledger.query.projection.Share;
import io.ringledger.vocabulary.TenantId;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * How many calls there were: per tenant and quarter-hour, hour and day (UTC) of a call's start, how many started, were
 * answered, completed and failed (by outcome), and how long they talked.
 */
final class CallVolumeProjection implements BucketProjection<Counted> {
    private static final String TENANT = "tenant";

    /** What is kept of one call. */
    record Counted(TenantId tenant, CallProgress progress) {}

    /** Widths of buckets. */
    enum Width {
        QUARTER(15 * 60),
        HOUR(60 * 60),
        DAY(24 * 60 * 60);

        private final long seconds;

        Width(long seconds) {
            this.seconds = seconds;
        }

        Instant start(Instant at) {
            return Instant.ofEpochSecond(Math.floorDiv(at.getEpochSecond(), seconds) * seconds);
        }
    }

    @Override
    public String name() {
        return "call-volume";
    }

    @Override
    public Set<Class<?>> events() {
        return Set.of(CallEvent.class);
    }

    @Override
    public Counted apply(@Nullable Counted before, RecordedEvent event) {
        CallEvent payload = (CallEvent) event.payload();
        return before == null
                ? new Counted(event.tenant(), CallProgress.after(null, payload))
                : new Counted(before.tenant, CallProgress.after(before.progress, payload));
    }

    @Override
    public List<Share> shares(Counted call) {
        Map<String, Long> counts = counts(call.progress);
        return Arrays.stream(Width.values())
                .map(width -> share(call, width, counts))
                .toList();
    }

    /** The id sorts by tenant, width and start, so a range of buckets is a range of ids. */
    private static Share share(Counted call, Width width, Map<String, Long> counts) {
        Instant start = width.start(call.progress.startedAt());
        String id = call.tenant + "/" + width + "/" + start;
        return new Share(
                id, Map.of(TENANT, call.tenant.value(), "width", width.name(), "start", Date.from(start)), counts);
    }

    private static Map<String, Long> counts(CallProgress call) {
        Map<String, Long> counts = new HashMap<>();
        counts.put("started", 1L);
        CallStatus status = call.status();
        if (call.answered() || status == CallStatus.COMPLETED) {
            counts.put("answered", 1L);
        }
        if (status == CallStatus.COMPLETED) {
            counts.put("completed", 1L);
        } else if (status == CallStatus.FAILED) {
            counts.put("failed " + Objects.requireNonNull(call.outcome()), 1L);
        }
        if (call.duration() != null && !call.duration().isZero()) {
            counts.put("talkSeconds", call.duration().toSeconds());
        }
        return counts;
    }

    @Override
    public Document write(Counted call) {
        return Fields.progress(call.progress).append(TENANT, call.tenant.value());
    }

    @Override
    public Counted read(Document document) {
        return new Counted(new TenantId(document.getString(TENANT)), Fields.progress(document));
    }
}
