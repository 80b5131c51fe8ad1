package io.ringledger.gateway.calls.control;

import io.ringledger.api.control.ControlQuery.FindDialingControl;
import io.ringledger.api.control.ControlQuery.ListStopped;
import io.ringledger.api.control.ControlledCall;
import io.ringledger.api.control.ControlledCalls;
import io.ringledger.api.control.DialingControlCommand.LiftEmergencyStop;
import io.ringledger.api.control.DialingControlCommand.OrderEmergencyStop;
import io.ringledger.api.control.DialingControlView;
import io.ringledger.api.control.DialingControlView.Stop;
import io.ringledger.api.rejections.PlatformRejection;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.gateway.http.Holders;
import io.ringledger.gateway.http.Messages;
import io.ringledger.gateway.http.ReadModel;
import io.ringledger.gateway.http.RequestIds;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.StopId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Orders emergency stops, and says call by call what came of them. */
@Component
final class EmergencyDesk {
    /** Whoever stops everything wants to know soon what is still open. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private static final Duration LOOK_AGAIN = Duration.ofMillis(150);

    private final Messages messages;
    private final Holders holders;
    private final RequestIds ids;
    private final Clock clock;

    EmergencyDesk(Messages messages, Holders holders, RequestIds ids, Clock clock) {
        this.messages = messages;
        this.holders = holders;
        this.ids = ids;
        this.clock = clock;
    }

    /** In force when it is durable; then waits until the carrier has said of each call what became of it, or two seconds. */
    Mono<StopReport> stop(StopBody body, Cause cause) {
        StopId id = ids.next(StopId::of, cause);
        PersonalText why = body.why();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return holders.control(Objects.requireNonNull(cause.tenantId()))
                .flatMap(control -> messages.send(new OrderEmergencyStop(control, id, why, now), StopId.class, cause))
                .flatMap(holding -> shown(holding, new Stop(id, why, cause.userId(), now, null, null), cause))
                .flatMap(stop -> settled(calls(stop, cause)).map(calls -> StopReport.of(stop, calls)));
    }

    /** The stop as it was ordered, which another one may hold in place of. */
    private Mono<Stop> shown(StopId holding, Stop ordered, Cause cause) {
        return holding.equals(ordered.id())
                ? Mono.just(ordered)
                : control(cause).map(view -> Objects.requireNonNullElse(view.lastStop(), ordered));
    }

    private static Mono<List<ControlledCall>> settled(Mono<List<ControlledCall>> calls) {
        return calls.filter(StopReport::isSettled)
                .repeatWhenEmpty(again -> again.delayElements(LOOK_AGAIN))
                .timeout(PATIENCE, calls);
    }

    Mono<StopReport> lift(Cause cause) {
        return holders.control(Objects.requireNonNull(cause.tenantId()))
                .flatMap(control -> messages.send(new LiftEmergencyStop(control, clock.instant()), cause))
                .then(Mono.defer(() -> ReadModel.follow(last(cause), stop -> !stop.holds())))
                .flatMap(stop -> calls(stop, cause).map(calls -> StopReport.of(stop, calls)));
    }

    Mono<StopReport> report(Cause cause) {
        return last(cause).flatMap(stop -> calls(stop, cause).map(calls -> StopReport.of(stop, calls)));
    }

    private Mono<Stop> last(Cause cause) {
        return control(cause)
                .flatMap(view -> Mono.justOrEmpty(view.lastStop()))
                .switchIfEmpty(Mono.error(
                        () -> new Rejected(PlatformRejection.NOT_FOUND, "There never was an emergency stop")));
    }

    private Mono<DialingControlView> control(Cause cause) {
        return messages.query(new FindDialingControl(), DialingControlView.class, cause);
    }

    private Mono<List<ControlledCall>> calls(Stop stop, Cause cause) {
        return messages.query(new ListStopped(stop.id(), stop.orderedAt()), ControlledCalls.class, cause)
                .map(ControlledCalls::calls);
    }
}
