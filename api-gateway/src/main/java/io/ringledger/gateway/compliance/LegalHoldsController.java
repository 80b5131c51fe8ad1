package io.ringledger.gateway.compliance;

import io.ringledger.api.compliance.ComplianceQuery.FindLegalHold;
import io.ringledger.api.compliance.LegalHoldCommand.LiftHold;
import io.ringledger.api.compliance.LegalHoldCommand.PlaceHold;
import io.ringledger.api.compliance.LegalHoldView;
import io.ringledger.gateway.access.Needs;
import io.ringledger.gateway.dialect.MultitenantApi;
import io.ringledger.gateway.http.Messages;
import io.ringledger.gateway.http.QueryParameters;
import io.ringledger.gateway.http.ReadModel;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.LegalHoldId;
import io.ringledger.vocabulary.Permission;
import io.ringledger.vocabulary.SubjectId;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import reactor.core.publisher.Mono;

/** Whose data must be kept. Beyond the multitenant document. */
@MultitenantApi("/api/v1/compliance/gdpr/legal-holds")
final class LegalHoldsController {
    private final Persons persons;
    private final Messages messages;
    private final Clock clock;

    LegalHoldsController(Persons persons, Messages messages, Clock clock) {
        this.persons = persons;
        this.messages = messages;
        this.clock = clock;
    }

    @Operation(summary = "Shows whether a person's data must be kept")
    @Needs(Permission.PRIVACY_MANAGE)
    @GetMapping
    Mono<LegalHold> find(@QueryParameters Named named, Cause cause) {
        return person(named, cause).flatMap(subject -> hold(subject, cause));
    }

    @Operation(summary = "Has a person's data kept: a deletion is refused until the hold is lifted")
    @Needs(Permission.PRIVACY_MANAGE)
    @PostMapping
    Mono<LegalHold> place(@RequestBody HoldBody body, Cause cause) {
        return person(body.named(), cause)
                .flatMap(subject -> messages.send(
                                new PlaceHold(LegalHoldId.of(subject), subject, body.checkedReason(), clock.instant()),
                                cause)
                        .then(ReadModel.follow(hold(subject, cause), LegalHold::held)));
    }

    @Operation(summary = "Lifts the hold on a person's data")
    @Needs(Permission.PRIVACY_MANAGE)
    @PostMapping("/lift")
    Mono<LegalHold> lift(@RequestBody Named named, Cause cause) {
        return person(named, cause)
                .flatMap(subject -> messages.send(new LiftHold(LegalHoldId.of(subject), clock.instant()), cause)
                        .then(ReadModel.follow(hold(subject, cause), now -> !now.held())));
    }

    private Mono<SubjectId> person(Named named, Cause cause) {
        return persons.find(named, cause).map(Person::subject);
    }

    private Mono<LegalHold> hold(SubjectId subject, Cause cause) {
        return messages.query(new FindLegalHold(subject), LegalHoldView.class, cause)
                .map(LegalHold::of);
    }
}
