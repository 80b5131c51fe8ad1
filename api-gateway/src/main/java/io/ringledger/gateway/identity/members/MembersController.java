package io.ringledger.gateway.identity.members;

import io.ringledger.gateway.access.Needs;
import io.ringledger.gateway.dialect.MultitenantApi;
import io.ringledger.gateway.identity.Done;
import io.ringledger.gateway.openapi.Contract;
import io.ringledger.gateway.security.Caller;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.Permission;
import io.ringledger.vocabulary.TenantId;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import reactor.core.publisher.Mono;

/** The members of a company, in the multitenant document's words. */
@MultitenantApi("/api/v1/tenants/{id}/members")
final class MembersController {
    private final MemberDesk desk;
    private final MemberPlaces places;

    MembersController(MemberDesk desk, MemberPlaces places) {
        this.desk = desk;
        this.places = places;
    }

    @Operation(summary = "Adds a member, who has an account afterwards where they had none")
    @Needs(Permission.MEMBERS_MANAGE)
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Contract("multitenant.post-tenants-members")
    Mono<User> add(@PathVariable("id") TenantId tenant, @RequestBody UserBody body, Caller caller, Cause cause) {
        return places.in(tenant, caller).flatMap(there -> desk.add(body, there, cause.withTenant(tenant)));
    }

    @Operation(summary = "Removes a member")
    @Needs(Permission.MEMBERS_MANAGE)
    @DeleteMapping("/{email}")
    @Contract("multitenant.delete-tenants-members-by-email")
    Mono<Done> remove(
            @PathVariable("id") TenantId tenant, @PathVariable("email") String email, Caller caller, Cause cause) {
        return places.in(tenant, caller)
                .flatMap(there ->
                        places.user(email, cause).flatMap(user -> desk.remove(user, there, cause.withTenant(tenant))));
    }
}
