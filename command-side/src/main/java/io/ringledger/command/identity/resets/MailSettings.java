package io.ringledger.command.identity.resets;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mails are sent: {@code ringledger.mail.*}; the server is {@code spring.mail.*}.
 *
 * @param from the sender, with or without a name
 * @param atOnce how many are sent at the same time
 * @param sweepEvery pause between two looks at what is to be sent
 * @param tidyEvery pause between two looks at which kept mails have ended
 */
@ConfigurationProperties("ringledger.mail")
public record MailSettings(
        @DefaultValue("no-reply@ringledger.local") String from,
        @DefaultValue("4") int atOnce,
        @DefaultValue("500ms") Duration sweepEvery,
        @DefaultValue("10s") Duration tidyEvery) {}
