package io.ringledger.gateway.identity;

import io.ringledger.api.identity.MemberCount;
import io.ringledger.api.identity.MemberQuery.CountMembers;
import io.ringledger.gateway.access.Needs;
import io.ringledger.gateway.dialect.MultitenantApi;
import io.ringledger.gateway.http.Messages;
import io.ringledger.gateway.openapi.Contract;
import io.ringledger.gateway.requests.AnswersSecret;
import io.ringledger.gateway.security.Caller;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.Permission;
import io.ringledger.vocabulary.TenantId;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import reactor.core.publisher.Mono;

/** Companies, in the multitenant document's words. */
@MultitenantApi("/api/v1")
final class TenantsController {
    private final Tenancies tenancies;
    private final SignIns signIns;
    private final Messages messages;

    TenantsController(Tenancies tenancies, SignIns signIns, Messages messages) {
        this.tenancies = tenancies;
        this.signIns = signIns;
        this.messages = messages;
    }

    @Operation(summary = "Founds a company, which the caller owns")
    @Needs(Permission.TENANTS_FOUND)
    @PostMapping("/tenants")
    @ResponseStatus(HttpStatus.CREATED)
    @Contract("multitenant.post-tenants")
    Mono<Tenant> found(@RequestBody TenantBody body, Caller caller, Cause cause) {
        return tenancies.found(body.name(), caller, cause);
    }

    @Operation(summary = "Lists the companies that the caller belongs to")
    @Needs(Permission.OWN_ACCOUNT)
    @GetMapping("/tenants")
    @Contract("multitenant.get-tenants")
    Mono<Tenant.All> list(Caller caller, Cause cause) {
        return tenancies.all(caller, cause);
    }

    @Operation(summary = "Shows the company that the caller works for now")
    @Needs(Permission.TENANT_READ)
    @GetMapping("/tenant")
    @Contract("multitenant.get-tenant")
    Mono<Tenant> current(Caller caller, Cause cause) {
        return tenancies.current(caller, cause);
    }

    @Operation(summary = "Says how many users the company has")
    @Needs(Permission.TENANT_READ)
    @GetMapping("/tenant/users/count")
    @Contract("multitenant.get-tenant-users-count")
    Mono<UserCount> count(Cause cause) {
        return messages.query(new CountMembers(), MemberCount.class, cause)
                .map(count -> new UserCount(count.all(), count.active()));
    }

    @Operation(summary = "Gives tokens for another of the caller's companies; the former refresh token is good no more")
    @Needs(Permission.OWN_ACCOUNT)
    @AnswersSecret
    @PostMapping("/tenants/{id}/switch")
    @Contract("multitenant.post-tenants-switch")
    Mono<Session> switchTo(@PathVariable("id") TenantId tenant, Caller caller, Cause cause) {
        return signIns.switchTo(tenant, caller, cause);
    }

    /** @param name 1 to 200 characters */
    record TenantBody(String name) {}

    /** @param active of them, who may do something at the moment */
    record UserCount(long count, long active) {}
}
