package io.ringledger.gateway.calls.control;

import io.ringledger.gateway.access.Needs;
import io.ringledger.gateway.dialect.DialerApi;
import io.ringledger.gateway.dialect.Page;
import io.ringledger.gateway.http.QueryParameters;
import io.ringledger.gateway.ledger.Audited;
import io.ringledger.gateway.openapi.Contract;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.AuditedData;
import io.ringledger.vocabulary.Permission;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import reactor.core.publisher.Mono;

/** Calls as a whole, in the dialer document's words. */
@DialerApi("/calls")
final class FloorController {
    private final EmergencyDesk emergency;
    private final QueueDesk queue;
    private final FloorDesk floor;

    FloorController(EmergencyDesk emergency, QueueDesk queue, FloorDesk floor) {
        this.emergency = emergency;
        this.queue = queue;
        this.floor = floor;
    }

    @Operation(
            summary =
                    "Dials nothing more, withdraws what waits, ends every call, and says of each what the carrier confirmed")
    @PostMapping("/emergency-stop")
    @Needs(Permission.EMERGENCY_STOP)
    @Contract("dialer.post-calls-emergency-stop")
    Mono<StopReport> stop(@RequestBody(required = false) Mono<StopBody> body, Cause cause) {
        return body.defaultIfEmpty(StopBody.EMPTY).flatMap(given -> emergency.stop(given, cause));
    }

    @Operation(summary = "Shows the newest emergency stop, and what became of each call")
    @GetMapping("/emergency-stop")
    @Needs(Permission.CALLS_READ)
    Mono<StopReport> stopped(Cause cause) {
        return emergency.report(cause);
    }

    @Operation(summary = "Lifts the emergency stop: calls are dialled again")
    @PostMapping("/emergency-stop/lift")
    @Needs(Permission.EMERGENCY_STOP)
    Mono<StopReport> lift(Cause cause) {
        return emergency.lift(cause);
    }

    @Operation(summary = "Shows how many calls may be under way, how many are, and how many wait")
    @GetMapping("/capacity-status")
    @Needs(Permission.CALLS_READ)
    @Contract("dialer.get-calls-capacity-status")
    Mono<Capacity> capacity(Cause cause) {
        return queue.capacity(cause);
    }

    @Operation(summary = "Says how many calls may be under way at once, and begun within a second; others wait")
    @PutMapping("/concurrency-limits")
    @Needs(Permission.DIALING_MANAGE)
    @Contract("dialer.put-calls-concurrency-limits")
    Mono<Capacity> setLimits(@RequestBody LimitsBody body, Cause cause) {
        return queue.setLimits(body, cause);
    }

    @Operation(summary = "Gives a waiting call another place in the queue: the front where no priority is named")
    @PostMapping("/priority-queue")
    @Needs(Permission.DIALING_MANAGE)
    @Contract("dialer.post-calls-priority-queue")
    Mono<Waiting> prioritise(@RequestBody PriorityBody body, Cause cause) {
        return queue.prioritise(body, cause);
    }

    @Operation(summary = "Lists calls that wait, in the order in which they will be dialled")
    @GetMapping("/queue-status")
    @Needs(Permission.CALLS_READ)
    @Contract("dialer.get-calls-queue-status")
    Mono<Page<Waiting>> waiting(@QueryParameters PageQuery query, Cause cause) {
        return queue.waiting(query, cause);
    }

    @Operation(summary = "Shows what goes on: room, and the newest 100 calls that are not over")
    @GetMapping("/live-monitoring")
    @Needs(Permission.CALLS_READ)
    @Contract("dialer.get-calls-live-monitoring")
    @Audited(AuditedData.CALL)
    Mono<Floor> monitor(Cause cause) {
        return floor.now(cause);
    }

    @Operation(summary = "Shows who waits for a person, and who is free")
    @GetMapping("/agent-queue")
    @Needs(Permission.ESCALATIONS_READ)
    @Contract("dialer.get-calls-agent-queue")
    @Audited(AuditedData.ESCALATION)
    Mono<AgentQueue> agents(Cause cause) {
        return floor.agents(cause);
    }

    @Operation(summary = "Counts the calls of a range")
    @GetMapping("/statistics")
    @Needs(Permission.ANALYTICS_READ)
    @Contract("dialer.get-calls-statistics")
    Mono<CallStatistics> statistics(@QueryParameters StatisticsQuery query, Cause cause) {
        return floor.statistics(query, cause);
    }
}
