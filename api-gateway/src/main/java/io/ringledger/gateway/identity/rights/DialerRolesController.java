package io.ringledger.gateway.identity.rights;

import io.ringledger.gateway.access.Needs;
import io.ringledger.gateway.dialect.DialerApi;
import io.ringledger.gateway.openapi.Contract;
import io.ringledger.gateway.security.Caller;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.Permission;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import reactor.core.publisher.Mono;

/** Roles in the dialer document's words. */
@DialerApi("/roles")
final class DialerRolesController {
    private final RoleDesk desk;

    DialerRolesController(RoleDesk desk) {
        this.desk = desk;
    }

    @Operation(summary = "Lists the roles that every company has, and those that this one defines")
    @Needs(Permission.ROLES_READ)
    @GetMapping
    @Contract("dialer.get-roles")
    Mono<List<RoleShown>> list(Cause cause) {
        return desk.list(cause).map(RoleShown.All::roles);
    }

    @Operation(summary = "Defines a role")
    @Needs(Permission.ROLES_MANAGE)
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Contract("dialer.post-roles")
    Mono<RoleShown> define(@RequestBody RoleBody body, Caller caller, Cause cause) {
        return desk.define(body, caller, cause);
    }
}
