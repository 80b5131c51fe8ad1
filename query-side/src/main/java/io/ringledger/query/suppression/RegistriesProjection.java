package io.ringledger.query.suppression;

import io.ringledger.api.suppression.ObtainedRegistries.Registry;
import io.ringledger.api.suppression.ObtainedRegistries.Version;
import io.ringledger.events.suppression.RegistryEvent;
import io.ringledger.events.suppression.RegistryVersionActivated;
import io.ringledger.events.suppression.RegistryVersionRegistered;
import io.ringledger.query.projection.RecordedEvent;
import io.ringledger.query.projection.StreamProjection;
import io.ringledger.vocabulary.RegistrySource;
import io.ringledger.vocabulary.TenantId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** One document for each outside list: which files of it were obtained, and which numbers are looked up in. */
final class RegistriesProjection implements StreamProjection<RegistriesProjection.Obtained> {
    static final String NAME = "registries";

    private static final String TENANT = "tenant";
    private static final String LIST = "list";
    private static final JsonMapper JSON = JsonMapper.shared();

    /**
     * A list.
     *
     * @param active 0 for none
     */
    record Versions(RegistrySource source, List<Version> versions, int active) {
        Registry view() {
            return new Registry(source, versions, active == 0 ? null : active);
        }
    }

    /** A list of one tenant's. */
    record Obtained(TenantId tenant, Versions list) {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<Class<?>> events() {
        return Set.of(RegistryEvent.class);
    }

    @Override
    public Obtained apply(@Nullable Obtained before, RecordedEvent event) {
        Versions known = before == null ? null : before.list();
        return new Obtained(
                event.tenant(),
                switch ((RegistryEvent) event.payload()) {
                    case RegistryVersionRegistered e -> {
                        List<Version> all = new ArrayList<>(known == null ? List.of() : known.versions());
                        all.add(new Version(
                                e.version(),
                                e.obtainedAt(),
                                e.sha256(),
                                e.contents(),
                                e.entries(),
                                e.base(),
                                e.registeredAt()));
                        yield new Versions(e.source(), all, known == null ? 0 : known.active());
                    }
                    case RegistryVersionActivated e
                    when known != null -> new Versions(known.source(), known.versions(), e.version());
                    case RegistryVersionActivated _ ->
                        throw new IllegalStateException("nothing of this list was obtained");
                });
    }

    @Override
    public Document write(Obtained obtained) {
        return new Document(TENANT, obtained.tenant().value()).append(LIST, JSON.writeValueAsString(obtained.list()));
    }

    @Override
    public Obtained read(Document document) {
        return new Obtained(new TenantId(document.getString(TENANT)), list(document));
    }

    static Versions list(Document document) {
        return JSON.readValue(document.getString(LIST), Versions.class);
    }
}
