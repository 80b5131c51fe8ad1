package io.ringledger.query.projection;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/** Runs every {@link Projection} bean. Needs the event store, a MongoDB and Axon's general serializer (for tokens). */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ProjectionSettings.class)
public class ProjectionConfiguration {
    @Bean
    ProjectionStores projectionStores(
            EventStore events,
            MongoDatabaseFactory mongo,
            Serializer tokens,
            ProjectionSettings settings,
            Clock clock) {
        return new ProjectionStores(events, mongo.getMongoDatabase(), tokens, settings, clock);
    }

    @Bean
    Pointers projectionPointers(ProjectionStores stores, Clock clock) {
        MongoDatabase database = stores.database();
        return new Pointers(database, clock);
    }

    @Bean
    ProjectionRunner projectionRunner(
            List<Projection<?>> projections, ProjectionStores stores, Pointers pointers, ProjectionSettings settings) {
        return new ProjectionRunner(projections, stores, pointers, settings);
    }

    @Bean
    ProjectionAdmin projectionAdmin(ProjectionRunner runner, ProjectionStores stores, Pointers pointers) {
        return new ProjectionAdmin(runner, stores, pointers);
    }

    @Bean
    Rewriting projectionRewriting(ProjectionRunner runner, ProjectionStores stores, Pointers pointers) {
        return new Rewriting(runner, stores, pointers);
    }

    @Bean
    MeterBinder projectionMetrics(ProjectionAdmin admin) {
        return new ProjectionMetrics(admin);
    }

    @Bean
    SmartLifecycle projectionLifecycle(ProjectionRunner runner) {
        return new SmartLifecycle() {
            @Override
            public void start() {
                runner.start();
            }

            @Override
            public void stop() {
                runner.stop();
            }

            @Override
            public boolean isRunning() {
                return runner.isRunning();
            }
        };
    }
}
