package io.ringledger.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A ticket that opens one socket. Names it; who knows the id alone opens nothing.
 *
 * @param value canonical form {@code ticket_} + decimal below 2^53
 */
public record SocketTicketId(@JsonValue String value) {
    private static final NumberedId FORM = new NumberedId("ticket");

    @JsonCreator
    public SocketTicketId {
        FORM.check(value);
    }

    public static SocketTicketId of(long number) {
        return new SocketTicketId(FORM.of(number));
    }

    @Override
    public String toString() {
        return value;
    }
}
