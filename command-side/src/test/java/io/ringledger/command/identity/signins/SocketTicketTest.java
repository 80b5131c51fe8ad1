package io.ringledger.command.identity.signins;

import io.ringledger.api.identity.SocketTicketCommand.UseTicket;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.events.identity.SocketTicketUsed;
import io.ringledger.vocabulary.SocketTicketId;
import io.ringledger.vocabulary.UserId;
import java.time.Instant;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class SocketTicketTest {
    private static final Instant AT = Instant.parse("2026-11-28T12:00:00Z");
    private static final SocketTicketId TICKET = SocketTicketId.of(5140);
    private static final UserId JANE = UserId.of(1);
    private static final SocketTicketUsed USED = new SocketTicketUsed(TICKET, JANE, AT);

    private final AggregateTestFixture<SocketTicketAggregate> tickets =
            new AggregateTestFixture<>(SocketTicketAggregate.class);

    @Test
    void aTicketThatNobodyUsedIsUsedUp() {
        tickets.givenNoPriorActivity().when(new UseTicket(TICKET, JANE, AT)).expectEvents(USED);
    }

    @Test
    void aSecondUseIsRefusedWhoeverItIs() {
        tickets.given(USED)
                .when(new UseTicket(TICKET, JANE, AT.plusMillis(1)))
                .expectException(Rejected.class)
                .expectExceptionMessage("TICKET_USED: This ticket has opened a socket before")
                .expectNoEvents();
    }
}
