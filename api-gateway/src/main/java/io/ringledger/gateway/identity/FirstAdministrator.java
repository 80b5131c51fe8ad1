package io.ringledger.gateway.identity;

import io.ringledger.api.identity.IdentityCommand.FoundTenant;
import io.ringledger.api.identity.IdentityCommand.RegisterUser;
import io.ringledger.api.identity.IdentityQuery.FindUser;
import io.ringledger.api.identity.IdentityRejection;
import io.ringledger.api.identity.LoginNameCommand.TakeLoginName;
import io.ringledger.api.identity.LoginView;
import io.ringledger.api.identity.MemberCommand.AddMember;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.gateway.GatewaySettings;
import io.ringledger.gateway.http.Holders;
import io.ringledger.gateway.http.Messages;
import io.ringledger.gateway.security.Passwords;
import io.ringledger.platform.ids.IdGenerator;
import io.ringledger.platform.messages.Cause;
import io.ringledger.platform.personal.Pseudonyms;
import io.ringledger.vocabulary.LoginNameId;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.Rights;
import io.ringledger.vocabulary.Role;
import io.ringledger.vocabulary.UserId;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * Sees to it that there is a tenant and somebody who may sign in. Does nothing where both exist, so it runs at every
 * start; tries again for as long as the command side cannot be reached.
 */
@Component
public final class FirstAdministrator {
    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);
    private static final Cause CAUSE = new Cause(null, "system", "first start", "first-start");
    private static final Duration SOON = Duration.ofMillis(200);
    private static final Duration LATER = Duration.ofSeconds(5);

    private final GatewaySettings settings;
    private final Messages messages;
    private final Pseudonyms pseudonyms;
    private final Passwords passwords;
    private final Holders holders;
    private final IdGenerator ids;
    private final Clock clock;
    private volatile boolean settled;

    FirstAdministrator(
            GatewaySettings settings,
            Messages messages,
            Pseudonyms pseudonyms,
            Passwords passwords,
            Holders holders,
            @Qualifier("gatewayIds") IdGenerator ids,
            Clock clock) {
        this.settings = settings;
        this.messages = messages;
        this.pseudonyms = pseudonyms;
        this.passwords = passwords;
        this.holders = holders;
        this.ids = ids;
        this.clock = clock;
    }

    /** Whether commands and queries went through, and somebody can sign in. */
    public boolean isSettled() {
        return settled;
    }

    @EventListener(ApplicationStartedEvent.class)
    void settle() {
        ensure().doOnError(error -> LOG.warn("the first administrator cannot be made yet: {}", error.getMessage()))
                .retryWhen(Retry.backoff(Long.MAX_VALUE, SOON).maxBackoff(LATER))
                .subscribe();
    }

    Mono<Void> ensure() {
        LoginNameId name = pseudonyms.loginNameOf(settings.admin().email());
        UserId candidate = ids.nextUserId();
        Cause cause = CAUSE.withTenant(settings.tenant());
        return messages.send(
                        new FoundTenant(settings.tenant(), settings.tenant().value(), true, clock.instant()), cause)
                .then(messages.send(new TakeLoginName(name, candidate), UserId.class, cause))
                .flatMap(user -> isRegistered(user, candidate, cause)
                        .flatMap(registered -> registered ? Mono.empty() : register(user, name, cause))
                        .then(Mono.defer(() -> join(user, cause))))
                .then(Mono.fromRunnable(() -> settled = true));
    }

    /** The name was taken before: its user exists, unless the process ended between the two commands. */
    private Mono<Boolean> isRegistered(UserId user, UserId candidate, Cause cause) {
        return user.equals(candidate)
                ? Mono.just(false)
                : messages.query(new FindUser(user), LoginView.class, cause)
                        .map(found -> true)
                        .onErrorReturn(Rejected.class, false);
    }

    private Mono<Void> register(UserId user, LoginNameId name, Cause cause) {
        Optional<String> given = settings.admin().givenPassword();
        String password = given.orElseGet(Passwords::generate);
        return passwords
                .hash(new PersonalText(password))
                .flatMap(hash -> messages.send(registration(user, name, hash), cause)
                        .then(Mono.fromRunnable(() -> announce(given.isEmpty(), password))))
                .then()
                .onErrorResume(failure -> Rejected.is(failure, IdentityRejection.USER_EXISTS), there -> Mono.empty());
    }

    private RegisterUser registration(UserId user, LoginNameId name, PersonalText hash) {
        return new RegisterUser(
                user,
                name,
                new PersonalText(settings.admin().email()),
                new PersonalText("Administrator"),
                hash,
                settings.tenant(),
                Set.of(Role.OWNER, Role.ADMIN),
                clock.instant());
    }

    /** Who was removed stays so: a restart brings nobody back. */
    private Mono<Void> join(UserId user, Cause cause) {
        return holders.member(settings.tenant(), user)
                .flatMap(id -> messages.send(
                        new AddMember(
                                id,
                                user,
                                settings.tenant(),
                                new PersonalText(settings.admin().email()),
                                new PersonalText("Administrator"),
                                Rights.of(Set.of(Role.OWNER, Role.ADMIN)),
                                false,
                                clock.instant()),
                        cause));
    }

    private void announce(boolean generated, String password) {
        if (generated) {
            LOG.info(
                    "First administrator: {} with password {} (shown only now)",
                    settings.admin().email(),
                    password);
        }
    }
}
