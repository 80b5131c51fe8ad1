package io.ringledger.command.audit;

import io.ringledger.api.audit.SecurityEventCommand.RaiseSecurityEvent;
import io.ringledger.api.identity.IdentityQuery.FindFirstTenant;
import io.ringledger.command.automations.SweepSchedule;
import io.ringledger.platform.audit.sealing.Follower;
import io.ringledger.platform.messages.Cause;
import io.ringledger.platform.messages.MessageSender;
import io.ringledger.vocabulary.SecurityEventId;
import io.ringledger.vocabulary.SecurityEventType;
import io.ringledger.vocabulary.Severity;
import io.ringledger.vocabulary.TenantId;
import java.time.Clock;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Raises a security event where the log is not what was sealed: once for the place where that was found, however often the
 * platform is started there. It is the first tenant's, which runs the installation.
 */
public final class MismatchAlarm implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(MismatchAlarm.class);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(10);
    private static final Cause CAUSE = new Cause(null, "system", "seal the log", "log-sealer");
    /** No event has such a position, so that no event's security event has this number. */
    private static final long BEHIND_ALL_POSITIONS = 1L << 52;

    private final BooleanSupplier mismatched;
    private final LongSupplier position;
    private final MessageSender messages;
    private final Clock clock;
    private volatile boolean raised;

    /** @param position of the last event under a head that holds */
    MismatchAlarm(BooleanSupplier mismatched, LongSupplier position, MessageSender messages, Clock clock) {
        this.mismatched = mismatched;
        this.position = position;
        this.messages = messages;
        this.clock = clock;
    }

    /** One that looks after a follower, in whichever process that is. */
    public static SweepSchedule of(Follower follower, MessageSender messages, Clock clock) {
        var alarm = new MismatchAlarm(follower::isMismatched, follower::position, messages, clock);
        return new SweepSchedule("mismatch-alarm", alarm, LOOK_EVERY);
    }

    @Override
    public void run() {
        if (raised || !mismatched.getAsBoolean()) {
            return;
        }
        var id = SecurityEventId.of(BEHIND_ALL_POSITIONS + position.getAsLong());
        var raise = new RaiseSecurityEvent(id, SecurityEventType.LOG_MISMATCH, Severity.CRITICAL, clock.instant());
        var _ = messages.query(new FindFirstTenant(), TenantId.class, CAUSE)
                .thenCompose(tenant -> messages.send(raise, CAUSE.withTenant(tenant)))
                .whenComplete((done, failure) -> {
                    raised = failure == null;
                    if (failure != null) {
                        LOG.warn("a mismatch of the log is no security event yet: {}", failure.toString());
                    }
                });
    }
}
