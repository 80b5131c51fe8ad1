package io.ringledger.gateway.identity.rights;

import io.ringledger.gateway.access.Needs;
import io.ringledger.gateway.dialect.MultitenantApi;
import io.ringledger.gateway.identity.Done;
import io.ringledger.gateway.openapi.Contract;
import io.ringledger.gateway.security.Caller;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.Permission;
import io.ringledger.vocabulary.RoleId;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import reactor.core.publisher.Mono;

/** Roles in the multitenant document's words. */
@MultitenantApi("/api/v1/compliance/roles")
final class RolesController {
    private final RoleDesk desk;

    RolesController(RoleDesk desk) {
        this.desk = desk;
    }

    @Operation(summary = "Lists the roles that every company has, and those that this one defines")
    @Needs(Permission.ROLES_READ)
    @GetMapping
    @Contract("multitenant.get-compliance-roles")
    Mono<RoleShown.All> list(Cause cause) {
        return desk.list(cause);
    }

    @Operation(summary = "Defines a role")
    @Needs(Permission.ROLES_MANAGE)
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Contract("multitenant.post-compliance-roles")
    Mono<RoleShown> define(@RequestBody RoleBody body, Caller caller, Cause cause) {
        return desk.define(body, caller, cause);
    }

    @Operation(summary = "Lets a role that the company defines allow other things")
    @Needs(Permission.ROLES_MANAGE)
    @PutMapping("/{role_id}")
    Mono<RoleShown> revise(@PathVariable("role_id") RoleId id, @RequestBody RoleBody body, Caller caller, Cause cause) {
        return desk.revise(id, body, caller, cause);
    }

    @Operation(summary = "Withdraws a role that the company defines")
    @Needs(Permission.ROLES_MANAGE)
    @DeleteMapping("/{role_id}")
    Mono<Done> withdraw(@PathVariable("role_id") RoleId id, Caller caller, Cause cause) {
        return desk.withdraw(id, caller, cause);
    }
}
