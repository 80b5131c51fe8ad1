package io.ringledger.gateway.calls.control;

import io.ringledger.api.control.ControlQuery.FindScheduled;
import io.ringledger.api.control.ControlQuery.ListScheduled;
import io.ringledger.api.control.ScheduleCommand.CancelScheduledCall;
import io.ringledger.api.control.ScheduleCommand.ScheduleCall;
import io.ringledger.api.control.ScheduledCallPage;
import io.ringledger.api.control.ScheduledCallView;
import io.ringledger.api.control.ScheduledCallView.State;
import io.ringledger.gateway.calls.CallDesk;
import io.ringledger.gateway.dialect.Page;
import io.ringledger.gateway.http.Holders;
import io.ringledger.gateway.http.Messages;
import io.ringledger.gateway.http.ReadModel;
import io.ringledger.gateway.http.RequestIds;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.ScheduleId;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Plans calls. */
@Component
final class ScheduleDesk {
    private final Messages messages;
    private final CallDesk calls;
    private final Holders holders;
    private final RequestIds ids;
    private final Clock clock;

    ScheduleDesk(Messages messages, CallDesk calls, Holders holders, RequestIds ids, Clock clock) {
        this.messages = messages;
        this.calls = calls;
        this.holders = holders;
        this.ids = ids;
        this.clock = clock;
    }

    /** Planned also while an emergency stop holds: whether it is begun is seen when its time has come. */
    Mono<ScheduledCall> schedule(ScheduleBody body, Cause cause) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return Mono.zip(
                        calls.line(body.fromNumber(), cause),
                        holders.of(Objects.requireNonNull(cause.tenantId()), body.toNumber()))
                .flatMap(found -> {
                    ScheduleCall command =
                            body.toCommand(ids.next(ScheduleId::of, cause), found.getT2(), found.getT1(), now);
                    return messages.send(command, cause)
                            .then(ReadModel.await(find(command.scheduleId(), cause), there -> true))
                            .then(Mono.fromSupplier(() -> ScheduledCall.of(command, cause.userId())));
                });
    }

    Mono<Page<ScheduledCall>> list(ScheduleQuery query, Cause cause) {
        ListScheduled list = query.toQuery();
        return messages.query(list, ScheduledCallPage.class, cause)
                .map(page -> new Page<>(
                        "calls",
                        page.calls().stream().map(ScheduledCall::of).toList(),
                        query.number(),
                        query.limit(),
                        page.total()));
    }

    Mono<ScheduledCall> cancel(ScheduleId id, Cause cause) {
        return messages.send(new CancelScheduledCall(id, clock.instant()), cause)
                .then(Mono.defer(() -> ReadModel.follow(find(id, cause), view -> view.state() != State.PLANNED)))
                .map(ScheduledCall::of);
    }

    private Mono<ScheduledCallView> find(ScheduleId id, Cause cause) {
        return messages.query(new FindScheduled(id), ScheduledCallView.class, cause);
    }
}
