package io.ringledger.query.audit;

import io.ringledger.query.projection.JournalProjection;
import io.ringledger.query.projection.Pointers;
import io.ringledger.query.projection.StreamProjection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/** Projections and query handlers of the audit log and of security events. */
@Configuration(proxyBeanMethods = false)
public class AuditReadModels {
    @Bean
    JournalProjection<?> auditProjection() {
        return new AuditProjection();
    }

    @Bean
    AuditQueries auditQueries(MongoDatabaseFactory mongo, Pointers pointers) {
        return new AuditQueries(new AuditRepository(mongo.getMongoDatabase(), pointers));
    }

    @Bean
    StreamProjection<?> securityEventsProjection() {
        return new SecurityEventsProjection();
    }

    @Bean
    SecurityEventQueries securityEventQueries(MongoDatabaseFactory mongo, Pointers pointers) {
        return new SecurityEventQueries(new SecurityEventRepository(mongo.getMongoDatabase(), pointers));
    }
}
