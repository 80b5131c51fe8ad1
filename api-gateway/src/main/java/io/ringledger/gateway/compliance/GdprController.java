package io.ringledger.gateway.compliance;

import io.ringledger.api.compliance.ComplianceQuery.FindConsents;
import io.ringledger.api.compliance.ConsentCommand.RecordConsent;
import io.ringledger.api.compliance.ConsentsView;
import io.ringledger.gateway.access.Needs;
import io.ringledger.gateway.dialect.MultitenantApi;
import io.ringledger.gateway.http.Download;
import io.ringledger.gateway.http.Messages;
import io.ringledger.gateway.http.QueryParameters;
import io.ringledger.gateway.http.ReadModel;
import io.ringledger.gateway.ledger.Audited;
import io.ringledger.gateway.openapi.Contract;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.AuditedData;
import io.ringledger.vocabulary.ConsentId;
import io.ringledger.vocabulary.Permission;
import io.ringledger.vocabulary.SubjectId;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import reactor.core.publisher.Mono;

/** What people may ask about their data. Source: multitenant document, feature 6. */
@MultitenantApi("/api/v1/compliance/gdpr")
final class GdprController {
    private final Persons persons;
    private final RequestDesk desk;
    private final Messages messages;
    private final Clock clock;

    GdprController(Persons persons, RequestDesk desk, Messages messages, Clock clock) {
        this.persons = persons;
        this.desk = desk;
        this.messages = messages;
        this.clock = clock;
    }

    @Operation(summary = "Asks what is recorded about a person; the answer says where the file is")
    @Needs(Permission.OWN_ACCOUNT)
    @PostMapping("/request-access")
    @Contract("multitenant.post-compliance-gdpr-request-access")
    Mono<DataRequest> access(@RequestBody(required = false) Mono<Named> body, Cause cause) {
        return body.defaultIfEmpty(Named.NOBODY)
                .flatMap(named -> persons.find(named, cause))
                .flatMap(person -> desk.access(person, cause));
    }

    @Operation(summary = "Makes a JSON file of everything that is recorded about a person")
    @Needs(Permission.OWN_ACCOUNT)
    @Audited(value = AuditedData.DATA_REQUEST, export = true)
    @PostMapping("/export")
    @Contract("multitenant.post-compliance-gdpr-export")
    Mono<Download> export(@RequestBody(required = false) Mono<Named> body, Cause cause) {
        return body.defaultIfEmpty(Named.NOBODY)
                .flatMap(named -> persons.find(named, cause))
                .flatMap(person -> desk.export(person, cause));
    }

    @Operation(summary = "Has everything personal about a person made unreadable for ever")
    @Needs(Permission.OWN_ACCOUNT)
    @PostMapping("/request-deletion")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Contract("multitenant.post-compliance-gdpr-request-deletion")
    Mono<DataRequest> deletion(@RequestBody(required = false) Mono<DeletionBody> body, Cause cause) {
        return body.defaultIfEmpty(DeletionBody.EMPTY)
                .flatMap(wish -> persons.find(wish.checked(), cause)
                        .flatMap(person -> desk.deletion(person, wish.reason(), cause)));
    }

    @Operation(summary = "Shows what a person consents to, and all that was said about it")
    @Needs(Permission.OWN_ACCOUNT)
    @Audited(AuditedData.CONSENT)
    @GetMapping("/consents")
    @Contract("multitenant.get-compliance-gdpr-consents")
    Mono<Consents> consents(@QueryParameters Named named, Cause cause) {
        return persons.find(named, cause).flatMap(person -> consents(person.subject(), cause));
    }

    @Operation(summary = "Records that a person consents to something, or does not any more")
    @Needs(Permission.OWN_ACCOUNT)
    @PostMapping("/consents")
    @Contract("multitenant.post-compliance-gdpr-consents")
    Mono<Consents> record(@RequestBody ConsentBody body, Cause cause) {
        return persons.find(body.named(), cause)
                .map(Person::subject)
                .flatMap(subject -> messages.send(
                                new RecordConsent(
                                        ConsentId.of(subject),
                                        subject,
                                        body.type(),
                                        body.value(),
                                        body.kind(),
                                        clock.instant()),
                                cause)
                        .then(ReadModel.follow(consents(subject, cause), now -> now.says(body.type(), body.value()))));
    }

    private Mono<Consents> consents(SubjectId subject, Cause cause) {
        return messages.query(new FindConsents(subject), ConsentsView.class, cause)
                .map(Consents::of);
    }
}
