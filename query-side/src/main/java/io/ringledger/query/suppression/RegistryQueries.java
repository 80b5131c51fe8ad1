package io.ringledger.query.suppression;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import io.ringledger.api.suppression.ListedNumbers.Consulted;
import io.ringledger.api.suppression.ObtainedRegistries;
import io.ringledger.api.suppression.ObtainedRegistries.Registry;
import io.ringledger.api.suppression.ObtainedRegistries.Version;
import io.ringledger.api.suppression.SuppressionQuery.ListRegistries;
import io.ringledger.platform.registries.NumberFile;
import io.ringledger.platform.registries.OpenNumberFiles;
import io.ringledger.query.projection.Pointers;
import io.ringledger.query.tenants.TenantDocuments;
import io.ringledger.vocabulary.RegistryId;
import io.ringledger.vocabulary.RegistrySource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.bson.Document;

/** Answers which outside lists were obtained, and opens those in use for look-ups; of the asking tenant's only. */
final class RegistryQueries extends TenantDocuments {
    private final OpenNumberFiles files;

    RegistryQueries(MongoDatabase database, Pointers pointers, OpenNumberFiles files) {
        super(database, pointers, RegistriesProjection.NAME);
        this.files = files;
    }

    /**
     * A list of which a version is active.
     *
     * @param entries empty where they cannot be read
     */
    record InUse(RegistrySource source, Version version, Optional<NumberFile> entries) {
        Consulted consulted() {
            return new Consulted(source, version.number(), version.obtainedAt(), entries.isPresent());
        }

        boolean has(long print) {
            return entries.map(file -> file.contains(print)).orElse(false);
        }
    }

    @QueryHandler
    ObtainedRegistries list(ListRegistries query, MetaData asked) {
        return new ObtainedRegistries(documents(asked).stream()
                .map(found -> RegistriesProjection.list(found).view())
                .toList());
    }

    /** Those that numbers are looked up in, by name. */
    List<InUse> inUse(MetaData asked) {
        List<InUse> all = new ArrayList<>();
        for (Document found : documents(asked)) {
            Registry registry = RegistriesProjection.list(found).view();
            RegistryId id = new RegistryId(found.getString("_id"));
            registry.activeVersion()
                    .map(version -> new InUse(registry.source(), version, files.find(id, version.contents())))
                    .ifPresent(all::add);
        }
        return all;
    }

    /** A handful at most. */
    private List<Document> documents(MetaData asked) {
        List<Document> all = of(asked).matching(Filters.empty()).into(new ArrayList<>());
        all.sort(Comparator.comparing(
                found -> RegistriesProjection.list(found).source().value()));
        return all;
    }
}
