package io.ringledger.gateway.leads.explaining;

import io.ringledger.api.control.ControlQuery.FindControlled;
import io.ringledger.api.control.ControlQuery.ListDecisionsOfCalls;
import io.ringledger.api.control.ControlledCalls;
import io.ringledger.api.control.DecisionsOfCalls;
import io.ringledger.api.leads.LeadExplanation;
import io.ringledger.api.leads.LeadStep.Kind;
import io.ringledger.gateway.http.Messages;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.LeadId;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Puts together what is known of a lead, and what its number's gate said of the calls of its attempts. */
@Component
final class LeadExplainer {
    private final Messages messages;
    private final Clock clock;

    LeadExplainer(Messages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    Mono<LeadAccount> explain(LeadId leadId, ExplanationQuery query, Cause cause) {
        return Mono.fromSupplier(() -> query.of(leadId, clock.instant()))
                .flatMap(asked -> messages.query(asked, LeadExplanation.class, cause))
                .flatMap(found -> attempts(found, cause)
                        .map(attempts -> LeadAccount.of(found, attempts, query.number(), query.limit())));
    }

    /** Of the attempts on this page. */
    private Mono<AttemptsMade> attempts(LeadExplanation found, Cause cause) {
        List<CallId> calls = found.steps().stream()
                .filter(step -> step.kind() == Kind.ATTEMPT_BEGUN)
                .flatMap(step -> Stream.ofNullable(step.callId()))
                .toList();
        return calls.isEmpty()
                ? Mono.just(AttemptsMade.NONE)
                : Mono.zip(
                        messages.query(new ListDecisionsOfCalls(calls), DecisionsOfCalls.class, cause),
                        messages.query(new FindControlled(calls), ControlledCalls.class, cause),
                        AttemptsMade::of);
    }
}
