package io.ringledger.platform.axon;

import io.ringledger.platform.messages.AxonMessageSender;
import io.ringledger.platform.messages.CauseProvider;
import io.ringledger.platform.messages.RejectionInterceptor;
import io.ringledger.platform.personal.AnswerKeys;
import io.ringledger.platform.personal.HashKeys;
import io.ringledger.platform.personal.KeyedPseudonyms;
import io.ringledger.platform.personal.Pseudonyms;
import io.ringledger.platform.personal.SealedFiles;
import io.ringledger.platform.personal.SealedRecords;
import io.ringledger.platform.personal.SubjectKeys;
import io.ringledger.platform.records.DurableRecords;
import io.ringledger.platform.registries.LocalNumberFiles;
import io.ringledger.platform.registries.NumberFiles;
import io.ringledger.platform.registries.OpenNumberFiles;
import io.ringledger.platform.registries.RegistrySources;
import io.ringledger.platform.registries.SharedNumberFiles;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** What all three sides have in common, whichever process they run in. Needs a {@link DurableRecords} of the shape. */
@Configuration(proxyBeanMethods = false)
public class PlatformConfiguration {
    private static final Duration MESSAGE_TIMEOUT = Duration.ofSeconds(10);
    private static final int MESSAGES_UNDER_WAY = 512;

    @Bean
    @ConditionalOnMissingBean
    static Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    static HashKeys hashKeys(DurableRecords records) {
        return new HashKeys(records);
    }

    @Bean
    static Pseudonyms pseudonyms(HashKeys keys) {
        return new KeyedPseudonyms(keys);
    }

    @Bean
    static SubjectKeys subjectKeys(DurableRecords records) {
        return new SubjectKeys(records);
    }

    /** What was uploaded and is not read yet: the gateway puts it there, the command side takes it away. */
    @Bean
    static SealedRecords uploads(DurableRecords records, SubjectKeys keys) {
        return new SealedRecords(records, keys, "uploads");
    }

    /** Files of leads that were not read to their end: the gateway puts them there, the command side takes them away. */
    @Bean
    static SealedFiles leadFiles(DurableRecords records, SubjectKeys keys) {
        return new SealedFiles(records, keys, "lead-files");
    }

    /** Under whose key answers lie that may be given again: the gateway asks, the command side ends them. */
    @Bean
    static AnswerKeys answerKeys(DurableRecords records, SubjectKeys keys, Pseudonyms pseudonyms) {
        return new AnswerKeys(records, keys, pseudonyms);
    }

    /** What outside lists have: on this machine's disk, and where other processes want them as well in the records, too. */
    @Bean
    static NumberFiles numberFiles(
            @Value("${ringledger.data-dir}") Path dataDirectory, DurableRecords records, Clock clock) {
        LocalNumberFiles local = new LocalNumberFiles(dataDirectory.resolve("registries"), clock);
        local.sweep();
        return records.isShared() ? new SharedNumberFiles(local, records, clock) : local;
    }

    @Bean(destroyMethod = "close")
    static OpenNumberFiles openNumberFiles(NumberFiles files, Clock clock) {
        return new OpenNumberFiles(files, clock);
    }

    @Bean
    static RegistrySources registrySources(DurableRecords records) {
        return new RegistrySources(records);
    }

    @Bean
    @Primary
    static Serializer generalSerializer() {
        return Serializers.messages();
    }

    @Bean
    @Qualifier("messageSerializer")
    static Serializer messageSerializer() {
        return Serializers.messages();
    }

    @Bean
    @Qualifier("eventSerializer")
    static Serializer eventSerializer(SubjectKeys keys) {
        return Serializers.stored(keys);
    }

    @Bean
    static CorrelationDataProvider causeProvider() {
        return new CauseProvider();
    }

    @Bean(destroyMethod = "close")
    AxonMessageSender messageSender(CommandGateway commands, QueryGateway queries, QueryBus queryBus) {
        return new AxonMessageSender(commands, queries, queryBus, MESSAGE_TIMEOUT, MESSAGES_UNDER_WAY);
    }

    @Bean
    static ConfigurerModule refusalsCrossTheBuses() {
        RejectionInterceptor interceptor = new RejectionInterceptor();
        return configurer -> configurer.onInitialize(axon -> axon.onStart(() -> {
            var _ = axon.commandBus().registerHandlerInterceptor(interceptor);
            var _ = axon.queryBus().registerHandlerInterceptor(interceptor);
        }));
    }
}
