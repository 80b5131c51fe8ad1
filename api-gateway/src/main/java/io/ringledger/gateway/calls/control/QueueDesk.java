package io.ringledger.gateway.calls.control;

import io.ringledger.api.calls.CallCommand.PrioritiseCall;
import io.ringledger.api.control.ControlQuery.CountDialing;
import io.ringledger.api.control.ControlQuery.FindDialingControl;
import io.ringledger.api.control.ControlQuery.ListWaiting;
import io.ringledger.api.control.ControlledCalls;
import io.ringledger.api.control.DialingControlCommand.SetDialingLimits;
import io.ringledger.api.control.DialingControlView;
import io.ringledger.api.control.DialingFigures;
import io.ringledger.gateway.dialect.Page;
import io.ringledger.gateway.http.Holders;
import io.ringledger.gateway.http.Messages;
import io.ringledger.gateway.http.ReadModel;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.DialingLimits;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The queue, and how much may be dialled at once. */
@Component
final class QueueDesk {
    private final Messages messages;
    private final Holders holders;
    private final FloorReader floor;
    private final Clock clock;

    QueueDesk(Messages messages, Holders holders, FloorReader floor, Clock clock) {
        this.messages = messages;
        this.holders = holders;
        this.floor = floor;
        this.clock = clock;
    }

    Mono<Page<Waiting>> waiting(PageQuery query, Cause cause) {
        return messages.query(new ListWaiting(query.offset(), query.limit()), ControlledCalls.class, cause)
                .map(found -> new Page<>(
                        "calls",
                        IntStream.range(0, found.calls().size())
                                .mapToObj(each -> Waiting.of(found.calls().get(each), query.offset() + each + 1))
                                .toList(),
                        query.number(),
                        query.limit(),
                        found.total()));
    }

    /** Shown as soon as it can be read; a call that is dialled meanwhile has no place any more. */
    Mono<Waiting> prioritise(PriorityBody body, Cause cause) {
        PrioritiseCall command = body.toCommand(clock.instant());
        return messages.send(command, cause)
                .then(Mono.defer(() -> ReadModel.follow(
                        floor.known(List.of(command.callId()), cause)
                                .flatMap(known -> Mono.justOrEmpty(known.get(command.callId()))),
                        call -> call.priority() == command.priority())))
                .map(call -> Waiting.of(call, null));
    }

    Mono<Capacity> setLimits(LimitsBody body, Cause cause) {
        DialingLimits limits = body.limits();
        return holders.control(Objects.requireNonNull(cause.tenantId()))
                .flatMap(control -> messages.send(new SetDialingLimits(control, limits, clock.instant()), cause))
                .then(Mono.defer(() -> ReadModel.follow(control(cause), view -> limits.equals(view.limits()))))
                .flatMap(view -> figures(cause).map(figures -> Capacity.of(view, figures)));
    }

    Mono<Capacity> capacity(Cause cause) {
        return Mono.zip(control(cause), figures(cause)).map(found -> Capacity.of(found.getT1(), found.getT2()));
    }

    Mono<DialingFigures> figures(Cause cause) {
        return messages.query(new CountDialing(), DialingFigures.class, cause);
    }

    private Mono<DialingControlView> control(Cause cause) {
        return messages.query(new FindDialingControl(), DialingControlView.class, cause);
    }
}
