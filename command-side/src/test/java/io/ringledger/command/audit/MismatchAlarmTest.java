package io.ringledger.command.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.api.audit.SecurityEventCommand.RaiseSecurityEvent;
import io.ringledger.api.identity.IdentityQuery.FindFirstTenant;
import io.ringledger.api.rejections.PlatformRejection;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.platform.messages.Cause;
import io.ringledger.platform.messages.MessageSender;
import io.ringledger.vocabulary.SecurityEventType;
import io.ringledger.vocabulary.Severity;
import io.ringledger.vocabulary.TenantId;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** That the log is not what was sealed is told once, and until somebody could be told. */
class MismatchAlarmTest {
    private static final TenantId FIRST = new TenantId("first");

    private final AtomicBoolean mismatched = new AtomicBoolean();
    private final Tellable tellable = new Tellable();
    private final MismatchAlarm alarm = new MismatchAlarm(mismatched::get, () -> 300, tellable, Clock.systemUTC());

    @Test
    void isRaisedOnceInTheFirstTenant() {
        alarm.run();
        assertThat(tellable.raised).isEmpty();
        mismatched.set(true);
        tellable.away = true;
        alarm.run();
        tellable.away = false;
        alarm.run();
        alarm.run();
        assertThat(tellable.raised).singleElement().satisfies(raise -> {
            assertThat(raise.type()).isEqualTo(SecurityEventType.LOG_MISMATCH);
            assertThat(raise.severity()).isEqualTo(Severity.CRITICAL);
            assertThat(raise.securityEventId().number()).isGreaterThan(1L << 52);
        });
        assertThat(tellable.tenants).containsExactly(FIRST);
    }

    /** Knows the first tenant, unless nobody can be asked. */
    private static final class Tellable implements MessageSender {
        private final List<RaiseSecurityEvent> raised = new ArrayList<>();
        private final List<@Nullable TenantId> tenants = new ArrayList<>();
        private boolean away;

        @Override
        public <R> CompletableFuture<R> send(Object command, Class<R> answer, Cause cause) {
            raised.add((RaiseSecurityEvent) command);
            tenants.add(cause.tenantId());
            return CompletableFuture.completedFuture(null);
        }

        @Override
        public <R> CompletableFuture<R> query(Object query, Class<R> answer, Cause cause) {
            assertThat(query).isInstanceOf(FindFirstTenant.class);
            return away
                    ? CompletableFuture.failedFuture(new Rejected(PlatformRejection.SERVICE_UNAVAILABLE, "away"))
                    : CompletableFuture.completedFuture(answer.cast(FIRST));
        }

        @Override
        public <R> CompletableFuture<List<R>> queryAll(Object query, Class<R> answer, Duration within, Cause cause) {
            throw new UnsupportedOperationException("one is asked");
        }

        @Override
        public <U> Flow.Publisher<U> follow(Object query, Class<U> update, Cause cause) {
            throw new UnsupportedOperationException("nothing is followed");
        }
    }
}
