package io.ringledger.gateway.identity;

import io.ringledger.api.identity.IdentityCommand.FoundTenant;
import io.ringledger.api.identity.IdentityRejection;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.gateway.GatewaySettings;
import io.ringledger.gateway.http.Messages;
import io.ringledger.gateway.security.Passwords;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.Rights;
import io.ringledger.vocabulary.Role;
import io.ringledger.vocabulary.TenantId;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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
    private final People people;
    private final Clock clock;
    private volatile boolean settled;

    FirstAdministrator(GatewaySettings settings, Messages messages, People people, Clock clock) {
        this.settings = settings;
        this.messages = messages;
        this.people = people;
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

    /** Who was removed from the company stays so: a restart brings nobody back. */
    Mono<Void> ensure() {
        TenantId tenant = settings.tenant();
        Cause cause = CAUSE.withTenant(tenant);
        Optional<String> given = settings.admin().givenPassword();
        String password = given.orElseGet(Passwords::generate);
        People.Newcomer administrator = new People.Newcomer(
                new PersonalText(settings.admin().email()),
                new PersonalText("Administrator"),
                new PersonalText(password),
                tenant,
                Rights.of(Set.of(Role.OWNER, Role.ADMIN)));
        return messages.send(new FoundTenant(tenant, tenant.value(), true, clock.instant()), cause)
                .then(people.make(administrator, cause)
                        .doOnNext(made -> announce(given.isEmpty(), password))
                        .onErrorResume(
                                failure -> Rejected.is(failure, IdentityRejection.LOGIN_NAME_TAKEN),
                                there -> people.findOrMake(administrator, cause)))
                .flatMap(user -> people.addIfNeverRemoved(user, administrator, cause))
                .then(Mono.fromRunnable(() -> settled = true));
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
