package io.ringledger.platform.audit.sealing;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.ringledger.platform.audit.GrowingLog;
import io.ringledger.platform.audit.RawEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A log in memory that tests append to. */
public final class MemoryLog implements GrowingLog {
    private final List<RawEvent> events = new CopyOnWriteArrayList<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    /** Appends events of two tenants and of none in turns. */
    public void append(int count) {
        List<RawEvent> appended = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            appended.add(event(events.size() + i + 1));
        }
        events.addAll(appended);
        listeners.forEach(Runnable::run);
    }

    private static RawEvent event(long position) {
        String metadata = position % 3 == 0
                ? "{\"userId\":\"system\"}"
                : "{\"tenantId\":\"t" + position % 3 + "\",\"userId\":\"u\"}";
        return new RawEvent(
                position,
                "call_" + position % 7,
                position / 7,
                "Call",
                "event-" + position,
                "io.ringledger.events.calls.CallRang",
                position % 5 == 0 ? "2" : null,
                1_764_000_000_000_000_000L + position * 1_000_003L,
                ("{\"number\":\"cipher" + position + "\"}").getBytes(UTF_8),
                metadata.getBytes(UTF_8));
    }

    public List<RawEvent> events() {
        return List.copyOf(events);
    }

    /** What somebody else made of the log. */
    public void replaceAll(List<RawEvent> others) {
        events.clear();
        events.addAll(others);
    }

    @Override
    public List<RawEvent> after(long position, int max) {
        return events.stream()
                .filter(each -> each.position() > position)
                .limit(max)
                .toList();
    }

    @Override
    public long end() {
        return events.isEmpty() ? 0 : events.getLast().position();
    }

    @Override
    public void onGrowth(Runnable listener) {
        listeners.add(listener);
    }
}
