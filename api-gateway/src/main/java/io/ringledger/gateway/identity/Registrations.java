package io.ringledger.gateway.identity;

import io.ringledger.api.identity.IdentityRejection;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.gateway.GatewaySettings;
import io.ringledger.gateway.http.Emails;
import io.ringledger.gateway.http.RequestContext;
import io.ringledger.gateway.http.SignInLimiter;
import io.ringledger.gateway.http.Words;
import io.ringledger.platform.messages.Cause;
import io.ringledger.platform.personal.Pseudonyms;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.Rights;
import io.ringledger.vocabulary.Role;
import io.ringledger.vocabulary.TenantId;
import io.ringledger.vocabulary.UserId;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Makes accounts for strangers, each with a company of its own. */
@Component
final class Registrations {
    private static final int LONGEST_NAME = 200;

    private final GatewaySettings settings;
    private final People people;
    private final Tenancies tenancies;
    private final Admission admission;
    private final SignIns signIns;
    private final SignInLimiter limiter;
    private final Pseudonyms pseudonyms;

    Registrations(
            GatewaySettings settings,
            People people,
            Tenancies tenancies,
            Admission admission,
            SignIns signIns,
            SignInLimiter limiter,
            Pseudonyms pseudonyms) {
        this.settings = settings;
        this.people = people;
        this.tenancies = tenancies;
        this.admission = admission;
        this.signIns = signIns;
        this.limiter = limiter;
        this.pseudonyms = pseudonyms;
    }

    Mono<Session> register(RegisterBody body, ServerWebExchange exchange) {
        if (settings.registration() == GatewaySettings.Registration.CLOSED) {
            throw new Rejected(
                    IdentityRejection.REGISTRATION_CLOSED, "An administrator has to add you; nobody registers here");
        }
        Cause cause = RequestContext.of(exchange).causeOfNobody(exchange);
        PersonalText email = Emails.check("email", body.email());
        PersonalText password = PasswordRules.check("password", body.password(), email);
        String called = body.name() == null || body.name().value().isBlank()
                ? email.value().substring(0, email.value().indexOf('@'))
                : body.name().value();
        PersonalText name = new PersonalText(Words.one("name", called, LONGEST_NAME));
        String company = Words.one("company", body.company() == null ? called : body.company(), LONGEST_NAME);
        limiter.admit(pseudonyms.loginNameOf(email.value()), exchange);
        TenantId tenant = tenancies.next(cause);
        People.Newcomer newcomer = new People.Newcomer(email, name, password, tenant, Rights.of(Set.of(Role.OWNER)));
        return people.make(newcomer, cause)
                .flatMap(user -> tenancies
                        .found(tenant, company, cause)
                        .then(people.add(user, newcomer, by(user, cause)))
                        .flatMap(member -> admission.resolve(member, cause)))
                .flatMap(admitted -> signIns.begin(admitted, null, cause));
    }

    private static Cause by(UserId user, Cause cause) {
        return new Cause(cause.tenantId(), user.value(), cause.action(), cause.requestId());
    }
}
