package io.ringledger.gateway.identity.members;

import io.ringledger.gateway.access.Needs;
import io.ringledger.gateway.dialect.DialerApi;
import io.ringledger.gateway.dialect.Page;
import io.ringledger.gateway.http.QueryParameters;
import io.ringledger.gateway.identity.Done;
import io.ringledger.gateway.ledger.Audited;
import io.ringledger.gateway.openapi.Contract;
import io.ringledger.gateway.security.Caller;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.AuditedData;
import io.ringledger.vocabulary.Permission;
import io.ringledger.vocabulary.UserId;
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

/** The users of a company, in the dialer document's words. */
@DialerApi("/users")
final class UsersController {
    private final MemberDesk desk;

    UsersController(MemberDesk desk) {
        this.desk = desk;
    }

    @Operation(summary = "Lists users by name")
    @Needs(Permission.USERS_READ)
    @Audited(AuditedData.USER)
    @GetMapping
    @Contract("dialer.get-users")
    Mono<Page<User>> list(@QueryParameters UserListQuery query, Cause cause) {
        return desk.list(query.toQuery(), cause);
    }

    @Operation(summary = "Adds a user, who has an account afterwards where they had none")
    @Needs(Permission.USERS_MANAGE)
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Contract("dialer.post-users")
    Mono<User> add(@RequestBody UserBody body, Caller caller, Cause cause) {
        return desk.add(body, caller, cause);
    }

    @Operation(summary = "Changes how a user is called, what they may do, and whether anything at all")
    @Needs(Permission.USERS_MANAGE)
    @PutMapping("/{user_id}")
    @Contract("dialer.put-users-by-user-id")
    Mono<User> revise(
            @PathVariable("user_id") UserId user, @RequestBody UserRevision body, Caller caller, Cause cause) {
        return desk.revise(user, body, caller, cause);
    }

    @Operation(summary = "Removes a user from the company; their account stays where they belong to another one")
    @Needs(Permission.USERS_MANAGE)
    @DeleteMapping("/{user_id}")
    @Contract("dialer.delete-users-by-user-id")
    Mono<Done> remove(@PathVariable("user_id") UserId user, Caller caller, Cause cause) {
        return desk.remove(user, caller, cause);
    }

    @Operation(summary = "Shows what a user may do")
    @Needs(Permission.USERS_READ)
    @GetMapping("/{user_id}/permissions")
    @Contract("dialer.get-users-permissions")
    Mono<User.Allowed> allowed(@PathVariable("user_id") UserId user, Cause cause) {
        return desk.allowed(user, cause);
    }

    @Operation(summary = "Replaces what a user may do beside their roles, and the roles where they are said")
    @Needs(Permission.USERS_MANAGE)
    @PutMapping("/{user_id}/permissions")
    @Contract("dialer.put-users-permissions")
    Mono<User.Allowed> allow(
            @PathVariable("user_id") UserId user, @RequestBody RightsBody body, Caller caller, Cause cause) {
        return desk.allow(user, body, caller, cause);
    }
}
