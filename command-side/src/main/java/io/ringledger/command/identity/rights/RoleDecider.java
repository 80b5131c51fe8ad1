package io.ringledger.command.identity.rights;

import io.ringledger.api.identity.IdentityRejection;
import io.ringledger.api.identity.RoleCommand;
import io.ringledger.api.identity.RoleCommand.DefineRole;
import io.ringledger.api.identity.RoleCommand.ReviseRole;
import io.ringledger.api.identity.RoleCommand.WithdrawRole;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.events.identity.RoleDefined;
import io.ringledger.events.identity.RoleEvent;
import io.ringledger.events.identity.RoleRevised;
import io.ringledger.events.identity.RoleWithdrawn;
import java.util.List;
import java.util.Objects;

/** What becomes of a command at a role. */
final class RoleDecider {
    private RoleDecider() {}

    static List<RoleEvent> decide(RoleState state, RoleCommand command) {
        return switch (command) {
            case DefineRole c -> define(state, c);
            case ReviseRole c -> revise(defined(state), c);
            case WithdrawRole c -> {
                defined(state);
                yield withdraw(c);
            }
        };
    }

    private static List<RoleEvent> define(RoleState state, DefineRole c) {
        return switch (state) {
            case RoleState.Missing _ ->
                List.of(new RoleDefined(c.roleId(), c.name(), c.description(), c.permissions(), c.at()));
            case RoleState.Defined _ ->
                throw new Rejected(IdentityRejection.ROLE_EXISTS, "there is a role of this name");
        };
    }

    private static List<RoleEvent> revise(RoleState.Defined role, ReviseRole c) {
        return c.permissions().equals(role.permissions()) && Objects.equals(c.description(), role.description())
                ? List.of()
                : List.of(new RoleRevised(c.roleId(), c.description(), c.permissions(), c.at()));
    }

    private static List<RoleEvent> withdraw(WithdrawRole c) {
        return List.of(new RoleWithdrawn(c.roleId(), c.at()));
    }

    private static RoleState.Defined defined(RoleState state) {
        return switch (state) {
            case RoleState.Defined role -> role;
            case RoleState.Missing _ -> throw notFound();
        };
    }

    static Rejected notFound() {
        return new Rejected(IdentityRejection.ROLE_NOT_FOUND, "no such role");
    }
}
