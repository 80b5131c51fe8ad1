package io.ringledger.query.projection;

import io.ringledger.events.calls.CallEvent;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A projection that any event left out, applied twice or out of order changes for good. */
final class Chain implements StreamProjection<String> {
    @Override
    public String name() {
        return "calls";
    }

    @Override
    public Set<Class<?>> events() {
        return Set.of(CallEvent.class);
    }

    @Override
    public String apply(@Nullable String before, RecordedEvent event) {
        return Integer.toHexString((before + "/" + event.message().getIdentifier()).hashCode());
    }

    @Override
    public Document write(String state) {
        return new Document("chain", state);
    }

    @Override
    public String read(Document document) {
        return document.getString("chain");
    }
}
