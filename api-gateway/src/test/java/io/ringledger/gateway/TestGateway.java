package io.ringledger.gateway;

import io.github.bucket4j.TimeMeter;
import io.ringledger.gateway.system.PlatformHealth;
import io.ringledger.platform.personal.AnswerKeys;
import io.ringledger.platform.personal.Pseudonyms;
import io.ringledger.platform.personal.SealedRecords;
import io.ringledger.platform.personal.SubjectKeys;
import io.ringledger.platform.registries.LocalNumberFiles;
import io.ringledger.platform.registries.NumberFiles;
import io.ringledger.platform.registries.OpenNumberFiles;
import io.ringledger.platform.registries.RegistrySources;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The gateway with other sides that are fakes. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(
        excludeName = {
            "org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration",
            "org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration",
            "org.axonframework.springboot.autoconfig.AxonAutoConfiguration"
        })
@Import(GatewayConfiguration.class)
class TestGateway {

    @Bean
    FakePlatform platform() {
        return new FakePlatform();
    }

    @Bean
    Pseudonyms pseudonyms() {
        return new FakePseudonyms();
    }

    @Bean
    FakeRecords records() {
        return new FakeRecords();
    }

    @Bean
    SealedRecords uploads(FakeRecords records) {
        return new SealedRecords(records, new SubjectKeys(records), "uploads");
    }

    @Bean
    NumberFiles numberFiles() throws IOException {
        return new LocalNumberFiles(Files.createTempDirectory("registries"), Clock.systemUTC());
    }

    @Bean(destroyMethod = "close")
    OpenNumberFiles openNumberFiles(NumberFiles files) {
        return new OpenNumberFiles(files, Clock.systemUTC());
    }

    @Bean
    RegistrySources registrySources(FakeRecords records) {
        return new RegistrySources(records);
    }

    @Bean
    AnswerKeys answerKeys(FakeRecords records, Pseudonyms pseudonyms) {
        return new AnswerKeys(records, new SubjectKeys(records), pseudonyms);
    }

    @Bean
    SwitchableHealth health() {
        return new SwitchableHealth();
    }

    @Bean
    FakeMeter meter() {
        return new FakeMeter();
    }

    /** Time of the rate limits, which passes when a test says so. */
    static final class FakeMeter implements TimeMeter {
        private final AtomicLong nanos = new AtomicLong(1);

        void pass(java.time.Duration time) {
            nanos.addAndGet(time.toNanos());
        }

        @Override
        public long currentTimeNanos() {
            return nanos.get();
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }

    /** Health as a test wants it. */
    static final class SwitchableHealth implements PlatformHealth {
        private volatile Report report = new Report(true, true, true, true);

        void say(Report now) {
            report = now;
        }

        @Override
        public Report report() {
            return report;
        }
    }
}
