package io.ringledger.query.config;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import io.ringledger.api.config.BusinessConfigPage;
import io.ringledger.api.config.BusinessConfigQuery.ListBusinessConfigs;
import io.ringledger.query.projection.Pointers;
import io.ringledger.query.tenants.TenantDocuments;
import java.util.List;
import java.util.Optional;
import org.axonframework.messaging.MetaData;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Reads business configurations of the asking tenant. */
final class ConfigRepository extends TenantDocuments {
    ConfigRepository(MongoDatabase database, Pointers pointers) {
        super(database, pointers, ConfigProjection.NAME);
    }

    /** One that was not deleted. */
    Optional<ConfigDocument> find(String id, MetaData asked) {
        return of(asked).find(id).map(ConfigMapping::read).filter(config -> !config.deleted());
    }

    /** Those that were not deleted, oldest first. */
    BusinessConfigPage list(ListBusinessConfigs query, MetaData asked) {
        Bson there = Filters.eq(ConfigMapping.DELETED, false);
        Bson wanted =
                query.active() == null ? there : Filters.and(there, Filters.eq(ConfigMapping.ACTIVE, query.active()));
        Scope scope = of(asked);
        long skip = (query.page() - 1L) * query.limit();
        List<Document> found = scope.page(wanted, ConfigMapping.CREATED_AT, true, skip, query.limit());
        return new BusinessConfigPage(
                found.stream().map(each -> ConfigMapping.read(each).view()).toList(), scope.count(wanted));
    }
}
