package io.ringledger.query.identity;

import io.ringledger.query.projection.Pointers;
import io.ringledger.query.projection.StreamProjection;
import org.axonframework.queryhandling.QueryUpdateEmitter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/** Projections and query handlers of tenants, users, members, roles and keys. */
@Configuration(proxyBeanMethods = false)
public class IdentityReadModels {
    @Bean
    StreamProjection<?> identityProjection() {
        return new IdentityProjection();
    }

    @Bean
    StreamProjection<?> membersProjection() {
        return new MembersProjection();
    }

    @Bean
    StreamProjection<?> rolesProjection() {
        return new RolesProjection();
    }

    @Bean
    StreamProjection<?> apiKeysProjection() {
        return new ApiKeysProjection();
    }

    @Bean
    StreamProjection<?> revocationsProjection(QueryUpdateEmitter emitter) {
        return new RevocationsProjection(new RevocationFeed(emitter));
    }

    @Bean
    IdentityQueries identityQueries(MongoDatabaseFactory mongo, Pointers pointers) {
        return new IdentityQueries(mongo.getMongoDatabase(), pointers);
    }

    @Bean
    MemberQueries memberQueries(MongoDatabaseFactory mongo, Pointers pointers) {
        return new MemberQueries(mongo.getMongoDatabase(), pointers);
    }

    @Bean
    RevocationQueries revocationQueries(MongoDatabaseFactory mongo, Pointers pointers) {
        return new RevocationQueries(mongo.getMongoDatabase(), pointers);
    }
}
