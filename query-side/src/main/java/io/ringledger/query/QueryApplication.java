package io.ringledger.query;

import com.mongodb.client.MongoDatabase;
import io.ringledger.platform.axon.PlatformConfiguration;
import io.ringledger.platform.records.DurableRecords;
import io.ringledger.platform.records.MongoDurableRecords;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/** The query side as a service of its own, beside Axon Server and MongoDB. */
@SpringBootApplication(scanBasePackageClasses = {})
@Import({PlatformConfiguration.class, QueryConfiguration.class})
public class QueryApplication {
    public static void main(String[] arguments) {
        SpringApplication.run(QueryApplication.class, arguments);
    }

    /** Subject keys are where the command side keeps them: this side reads what that one has encrypted. */
    @Bean
    DurableRecords durableRecords(MongoDatabaseFactory mongo) {
        MongoDatabase database = mongo.getMongoDatabase();
        return new MongoDurableRecords(database);
    }
}
