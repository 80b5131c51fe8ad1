package io.ringledger.command.identity.resets;

import io.ringledger.command.automations.AutomationGroup;
import io.ringledger.command.automations.BoundedPool;
import io.ringledger.command.automations.Orders;
import io.ringledger.command.automations.SweepSchedule;
import io.ringledger.platform.messages.MessageSender;
import io.ringledger.platform.records.DurableRecords;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;

/** Wires the mail of resets: to the mail server where one is set, else into files. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailSettings.class)
class ResetsConfiguration {
    @Bean
    WaitingResets waitingResets(DurableRecords records) {
        return new WaitingResets(records);
    }

    @Bean
    OpenResets openResets(EventStore events, Clock clock) {
        return new OpenResets(events, clock);
    }

    @Bean
    ResetMailAutomation resetMailAutomation(WaitingResets resets, Clock clock) {
        return new ResetMailAutomation(resets, clock);
    }

    @Bean
    AutomationGroup resetMailsGroup() {
        return new AutomationGroup(ResetMailAutomation.GROUP, 1);
    }

    @Bean(destroyMethod = "shutdownNow", defaultCandidate = false)
    ExecutorService resetMailThreads() {
        return Executors.newCachedThreadPool(
                Thread.ofPlatform().daemon().name("reset-mails-", 0).factory());
    }

    @Bean
    KeptMails keptMails(@Value("${ringledger.data-dir}") Path dataDirectory, OpenResets resets) {
        return new KeptMails(dataDirectory.resolve("mail"), resets);
    }

    /** A host that is set to nothing is none. */
    private static Outbox outbox(ObjectProvider<JavaMailSender> server, String host, KeptMails kept) {
        return host.isBlank() ? kept : new SmtpOutbox(server.getObject());
    }

    @Bean
    ResetMailSweep resetMailSweep(
            WaitingResets waiting,
            OpenResets open,
            KeptMails kept,
            ObjectProvider<JavaMailSender> server,
            @Value("${spring.mail.host:}") String host,
            @Value("${ringledger.password-reset-url}") URI page,
            MailSettings settings,
            MessageSender messages,
            Clock clock,
            @Qualifier("resetMailThreads") ExecutorService threads) {
        return new ResetMailSweep(
                waiting,
                open,
                new ResetLetter(settings.from(), page),
                outbox(server, host, kept),
                new Orders(messages),
                clock,
                new BoundedPool(settings.atOnce(), threads));
    }

    @Bean
    SweepSchedule resetMailsSchedule(ResetMailSweep sweep, MailSettings settings) {
        return new SweepSchedule("reset-mail-sweep", sweep::sweep, settings.sweepEvery());
    }

    /** Also beside a mail server: what was kept before there was one goes away. */
    @Bean
    SweepSchedule keptMailsSchedule(KeptMails kept, MailSettings settings) {
        return new SweepSchedule("kept-mails-tidy", kept::tidy, settings.tidyEvery());
    }
}
