package io.ringledger.query.compliance;

import io.ringledger.query.projection.RecordedEvent;
import io.ringledger.vocabulary.TenantId;
import org.bson.Document;
import tools.jackson.databind.json.JsonMapper;

/**
 * A view as it is kept: what is looked for by, and the rest as text.
 *
 * @param <V> a record of the messages
 */
record StoredView<V>(TenantId tenant, V view) {
    static final String TENANT = "tenant";
    private static final String VIEW = "view";
    private static final JsonMapper JSON = JsonMapper.shared();

    static <V> StoredView<V> of(RecordedEvent event, V view) {
        return new StoredView<>(event.tenant(), view);
    }

    StoredView<V> with(V other) {
        return new StoredView<>(tenant, other);
    }

    Document write() {
        return new Document(TENANT, tenant.value()).append(VIEW, JSON.writeValueAsString(view));
    }

    static <V> StoredView<V> read(Document document, Class<V> type) {
        return new StoredView<>(
                new TenantId(document.getString(TENANT)), JSON.readValue(document.getString(VIEW), type));
    }
}
