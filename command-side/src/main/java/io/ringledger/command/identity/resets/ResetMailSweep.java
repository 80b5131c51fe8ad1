package io.ringledger.command.identity.resets;

import io.ringledger.api.identity.IdentityRejection;
import io.ringledger.api.identity.LoginNameCommand.ClaimResetMail;
import io.ringledger.api.identity.LoginNameCommand.SettleResetMail;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.command.automations.BoundedPool;
import io.ringledger.command.automations.Orders;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Mails what waits for it: claims, sends, and says what became of it. Whoever is killed after the claim has perhaps sent the
 * mail, so nobody sends it again; the claim stays without an outcome, and the user asks anew.
 */
final class ResetMailSweep {
    private static final Logger LOG = LoggerFactory.getLogger(ResetMailSweep.class);

    private final WaitingResets waiting;
    private final OpenResets open;
    private final ResetLetter letter;
    private final Outbox outbox;
    private final Orders orders;
    private final Clock clock;
    private final BoundedPool pool;
    private final Set<ResetKey> begun = ConcurrentHashMap.newKeySet();

    ResetMailSweep(
            WaitingResets waiting,
            OpenResets open,
            ResetLetter letter,
            Outbox outbox,
            Orders orders,
            Clock clock,
            BoundedPool pool) {
        this.waiting = waiting;
        this.open = open;
        this.letter = letter;
        this.outbox = outbox;
        this.orders = orders;
        this.clock = clock;
        this.pool = pool;
    }

    /** Never throws: a scheduler would stop calling. */
    void sweep() {
        try {
            for (WaitingReset reset : waiting.all()) {
                if (begun.add(reset.key()) && !pool.runIfFree(() -> look(reset))) {
                    begun.remove(reset.key());
                }
            }
        } catch (RuntimeException e) {
            LOG.warn("not all resets that wait were looked at: {}", reason(e));
        }
    }

    private void look(WaitingReset reset) {
        try {
            settle(reset);
            waiting.remove(reset.key());
        } catch (RuntimeException e) {
            LOG.warn("a reset will be looked at again: {}", reason(e));
        } finally {
            begun.remove(reset.key());
        }
    }

    /** What a library says of a failure might quote an address. */
    private static String reason(RuntimeException failure) {
        return failure instanceof Rejected refused
                ? refused.rejection().code()
                : failure.getClass().getName();
    }

    private void settle(WaitingReset reset) {
        Optional<OpenReset> found = open.find(reset.key());
        if (found.isPresent() && isClaimed(reset)) {
            boolean sent = isSent(reset.key(), found.get());
            orders.send(
                    new SettleResetMail(reset.key().loginNameId(), reset.requestedAt(), sent, clock.instant()),
                    reset.cause());
        }
    }

    private boolean isClaimed(WaitingReset reset) {
        return orders.sendUnless(
                IdentityRejection.RESET_MAIL_NOT_DUE,
                new ClaimResetMail(reset.key().loginNameId(), reset.requestedAt(), clock.instant()),
                reset.cause());
    }

    private boolean isSent(ResetKey key, OpenReset reset) {
        try {
            outbox.send(key, letter.to(reset, clock.instant()));
            return true;
        } catch (NotMailedException e) {
            LOG.warn("the mail of a reset was not sent: {}", e.getMessage());
            return false;
        }
    }
}
