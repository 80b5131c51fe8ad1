package io.ringledger.command;

import io.ringledger.command.audit.MismatchAlarm;
import io.ringledger.command.automations.SweepSchedule;
import io.ringledger.platform.audit.AuditDirectory;
import io.ringledger.platform.audit.sealing.Follower;
import io.ringledger.platform.audit.sealing.FollowerMetrics;
import io.ringledger.platform.audit.sealing.LogSeal;
import io.ringledger.platform.messages.MessageSender;
import java.nio.file.Path;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;

/** What the process with the follower has beside it, in either shape: answers about the seal, an alarm, numbers. Imported. */
public class SealWatch {
    @Bean
    LogSeal logSeal(
            Follower follower,
            @Value("${ringledger.data-dir}") Path dataDirectory,
            @Value("${ringledger.audit-key}") Path keyFile) {
        return new LogSeal(follower, AuditDirectory.in(dataDirectory), keyFile);
    }

    @Bean
    SweepSchedule mismatchAlarm(Follower follower, MessageSender messages, Clock clock) {
        return MismatchAlarm.of(follower, messages, clock);
    }

    @Bean
    FollowerMetrics logSealerMetrics(Follower follower) {
        return new FollowerMetrics(follower);
    }
}
