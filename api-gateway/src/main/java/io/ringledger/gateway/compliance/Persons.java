package io.ringledger.gateway.compliance;

import io.ringledger.api.agents.AgentPage;
import io.ringledger.api.agents.AgentQuery.FindAgentsByEmail;
import io.ringledger.api.compliance.ComplianceRejection;
import io.ringledger.api.identity.IdentityQuery.FindLogin;
import io.ringledger.api.identity.IdentityQuery.FindUser;
import io.ringledger.api.identity.LoginView;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.gateway.http.Holders;
import io.ringledger.gateway.http.Messages;
import io.ringledger.platform.messages.Cause;
import io.ringledger.platform.personal.Pseudonyms;
import io.ringledger.vocabulary.Erased;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.PhoneNumber;
import io.ringledger.vocabulary.SubjectId;
import io.ringledger.vocabulary.TenantId;
import io.ringledger.vocabulary.UserId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Finds out whose data is meant. */
@Component
final class Persons {
    private final Messages messages;
    private final Holders holders;
    private final Pseudonyms pseudonyms;
    private final Officers officers;

    Persons(Messages messages, Holders holders, Pseudonyms pseudonyms, Officers officers) {
        this.messages = messages;
        this.holders = holders;
        this.pseudonyms = pseudonyms;
        this.officers = officers;
    }

    /** Who is named, else the caller; fails with SUBJECT_NOT_FOUND, or FORBIDDEN where the caller may not name anybody. */
    Mono<Person> find(Named named, Cause cause) {
        if (named.isNobody()) {
            return user(new UserId(cause.userId()), cause).collectList().map(Person::new);
        }
        return officers.only(Flux.concat(
                                user(named.userId(), cause),
                                known(named.email(), cause),
                                holder(named.phoneNumber(), cause))
                        .distinct()
                        .collectList())
                .filter(subjects -> !subjects.isEmpty())
                .switchIfEmpty(Mono.error(Persons::notFound))
                .map(Person::new);
    }

    private Flux<SubjectId> user(@Nullable UserId id, Cause cause) {
        return id == null
                ? Flux.empty()
                : messages.query(new FindUser(id), LoginView.class, cause)
                        .filter(user -> user.tenantId().equals(cause.tenantId()))
                        .onErrorMap(Rejected.class, unknown -> notFound())
                        .switchIfEmpty(Mono.error(Persons::notFound))
                        .flatMapMany(user -> Flux.concat(Mono.just(subject(user)), agents(user.email(), cause)));
    }

    /** A user, the agents with the same address, or both. */
    private Flux<SubjectId> known(@Nullable PersonalText email, Cause cause) {
        if (email == null) {
            return Flux.empty();
        }
        Mono<SubjectId> user = Mono.fromCallable(() -> new FindLogin(pseudonyms.loginNameOf(email.value())))
                .subscribeOn(Schedulers.boundedElastic())
                .flatMap(query -> messages.query(query, LoginView.class, cause))
                .filter(found -> found.tenantId().equals(cause.tenantId()))
                .map(Persons::subject)
                .onErrorResume(Rejected.class, unknown -> Mono.empty());
        return Flux.concat(user, agents(email, cause));
    }

    private Flux<SubjectId> agents(PersonalText email, Cause cause) {
        return email.value().equals(Erased.TEXT)
                ? Flux.empty()
                : messages.query(new FindAgentsByEmail(email), AgentPage.class, cause)
                        .flatMapIterable(AgentPage::agents)
                        .map(agent -> new SubjectId(agent.id().value()));
    }

    private Mono<SubjectId> holder(@Nullable PhoneNumber number, Cause cause) {
        TenantId tenant = Objects.requireNonNull(cause.tenantId());
        return number == null ? Mono.empty() : holders.of(tenant, number);
    }

    private static SubjectId subject(LoginView user) {
        return new SubjectId(user.userId().value());
    }

    private static Rejected notFound() {
        return new Rejected(ComplianceRejection.SUBJECT_NOT_FOUND, "Nobody of that name is known here");
    }
}
