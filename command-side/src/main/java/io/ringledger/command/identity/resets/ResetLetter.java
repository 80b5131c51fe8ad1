package io.ringledger.command.identity.resets;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Properties;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.web.util.UriComponentsBuilder;

/** What is written to whoever asked for a reset: nothing about them but their address. */
final class ResetLetter {
    private static final DateTimeFormatter UNTIL = DateTimeFormatter.ofPattern(
                    "d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private final InternetAddress from;
    private final URI page;

    /**
     * @param from the sender, with or without a name
     * @param page where a new password is chosen; gets the token as a parameter
     */
    ResetLetter(String from, URI page) {
        try {
            this.from = new InternetAddress(from, true);
        } catch (AddressException e) {
            throw new IllegalArgumentException("RINGLEDGER_MAIL_FROM is not an address: " + from, e);
        }
        this.page = page;
    }

    /** @throws NotMailedException if the address is none */
    MimeMessage to(OpenReset reset, Instant now) {
        try {
            var mail = new MimeMessage(Session.getInstance(new Properties()));
            var parts = new MimeMessageHelper(mail, StandardCharsets.UTF_8.name());
            parts.setFrom(from);
            parts.setTo(reset.email().value());
            parts.setSubject("Reset your password");
            parts.setText(text(reset));
            mail.setHeader("Date", DateTimeFormatter.RFC_1123_DATE_TIME.format(now.atOffset(ZoneOffset.UTC)));
            // asks programs that answer mails to leave this one alone
            mail.setHeader("Auto-Submitted", "auto-generated");
            return mail;
        } catch (MessagingException e) {
            throw new NotMailedException("the address is none", e);
        }
    }

    private String text(OpenReset reset) {
        return """
                Somebody asked to reset the password of the account with this address.

                Choose a new password here, once, until %s:

                %s

                If it was not you, do nothing: the password stays as it is. Pass this link on to nobody.
                """.formatted(UNTIL.format(reset.until()), link(reset));
    }

    private String link(OpenReset reset) {
        return UriComponentsBuilder.fromUri(page)
                .queryParam("token", reset.token().value())
                .build()
                .toUriString();
    }
}
