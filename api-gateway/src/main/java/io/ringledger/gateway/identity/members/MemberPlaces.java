package io.ringledger.gateway.identity.members;

import io.ringledger.api.identity.IdentityQuery.FindLogin;
import io.ringledger.api.identity.IdentityRejection;
import io.ringledger.api.identity.LoginView;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.gateway.access.Permits;
import io.ringledger.gateway.http.Messages;
import io.ringledger.gateway.security.Caller;
import io.ringledger.gateway.security.CallerSource;
import io.ringledger.platform.messages.Cause;
import io.ringledger.platform.personal.Pseudonyms;
import io.ringledger.vocabulary.Permission;
import io.ringledger.vocabulary.TenantId;
import io.ringledger.vocabulary.UserId;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Finds the company and the user that a path names. */
@Component
final class MemberPlaces {
    private final CallerSource callers;
    private final Messages messages;
    private final Pseudonyms pseudonyms;

    MemberPlaces(CallerSource callers, Messages messages, Pseudonyms pseudonyms) {
        this.callers = callers;
        this.messages = messages;
        this.pseudonyms = pseudonyms;
    }

    /** The caller at work for a company, whose members they have to be allowed to manage there. */
    Mono<Caller> in(TenantId tenant, Caller caller) {
        Mono<Caller> there = tenant.equals(caller.tenantId()) ? Mono.just(caller) : callers.inTenant(caller, tenant);
        return there.switchIfEmpty(Mono.error(
                        () -> new Rejected(IdentityRejection.TENANT_NOT_FOUND, "You are no member of such a company")))
                .flatMap(found ->
                        Permits.require(Permission.MEMBERS_MANAGE, found).thenReturn(found));
    }

    /** The user of an address, a member or not. */
    Mono<UserId> user(String email, Cause cause) {
        return messages.query(new FindLogin(pseudonyms.loginNameOf(email)), LoginView.class, cause)
                .map(LoginView::userId)
                .onErrorMap(
                        error -> Rejected.is(error, IdentityRejection.INVALID_CREDENTIALS),
                        unknown -> new Rejected(IdentityRejection.USER_NOT_FOUND, "no such user"));
    }
}
