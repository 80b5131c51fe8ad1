package io.ringledger.command.identity.resets;

import jakarta.mail.internet.MimeMessage;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;

/** Hands mails to the mail server. */
final class SmtpOutbox implements Outbox {
    private final JavaMailSender server;

    SmtpOutbox(JavaMailSender server) {
        this.server = server;
    }

    @Override
    public void send(ResetKey key, MimeMessage mail) {
        try {
            server.send(mail);
        } catch (RuntimeException e) {
            throw new NotMailedException("the mail server did not take it: " + reason(e), e);
        }
    }

    /** What a server says might quote the address. */
    private static String reason(RuntimeException failure) {
        Throwable first = failure instanceof MailSendException each && each.getMessageExceptions().length > 0
                ? each.getMessageExceptions()[0]
                : failure;
        return NestedExceptionUtils.getMostSpecificCause(first).getClass().getSimpleName();
    }
}
