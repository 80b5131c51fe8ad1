package io.ringledger.command.identity.resets;

import jakarta.mail.internet.MimeMessage;

/** Where mails go. */
interface Outbox {
    /**
     * Hands a mail over. Takes as long as the server may take.
     *
     * @throws NotMailedException if it was refused, or nobody is there to take it
     */
    void send(ResetKey key, MimeMessage mail);
}
