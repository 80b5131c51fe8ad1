package io.ringledger.query.agents;

import io.ringledger.query.projection.Pointers;
import io.ringledger.query.projection.StreamProjection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/** Projection and query handlers of agents. */
@Configuration(proxyBeanMethods = false)
public class AgentReadModels {
    @Bean
    StreamProjection<?> agentsProjection() {
        return new AgentsProjection();
    }

    @Bean
    AgentQueries agentQueries(MongoDatabaseFactory mongo, Pointers pointers) {
        return new AgentQueries(new AgentRepository(mongo.getMongoDatabase(), pointers));
    }
}
