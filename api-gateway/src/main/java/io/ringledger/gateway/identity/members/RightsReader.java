package io.ringledger.gateway.identity.members;

import io.ringledger.api.identity.DefinedRoles;
import io.ringledger.api.identity.MemberQuery.ListRoles;
import io.ringledger.api.identity.RoleView;
import io.ringledger.gateway.http.InvalidInput;
import io.ringledger.gateway.http.Messages;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.Permission;
import io.ringledger.vocabulary.Rights;
import io.ringledger.vocabulary.Role;
import io.ringledger.vocabulary.RoleId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Reads roles as people write them. */
@Component
final class RightsReader {
    private final Messages messages;

    RightsReader(Messages messages) {
        this.messages = messages;
    }

    /**
     * What a body asks for.
     *
     * @param former what stays where the body says nothing of it
     * @throws Rejected VALIDATION_ERROR, when subscribed to, if there is no such role
     */
    Mono<Rights> read(RightsBody body, Rights former, Cause cause) {
        Set<Permission> permissions = Objects.requireNonNullElse(body.permissions(), former.permissions());
        List<String> names = body.names();
        if (names == null) {
            return Mono.just(new Rights(former.roles(), former.definedRoles(), permissions));
        }
        Set<Role> roles = names.stream().flatMap(name -> role(name).stream()).collect(Collectors.toSet());
        List<String> others =
                names.stream().filter(name -> role(name).isEmpty()).toList();
        return defined(others, cause).map(defined -> new Rights(roles, defined, permissions));
    }

    private Mono<Set<RoleId>> defined(List<String> names, Cause cause) {
        if (names.isEmpty()) {
            return Mono.just(Set.of());
        }
        return messages.query(new ListRoles(), DefinedRoles.class, cause)
                .map(all -> names.stream().map(name -> find(name, all.roles())).collect(Collectors.toSet()));
    }

    private static RoleId find(String name, List<RoleView> all) {
        return all.stream()
                .filter(role ->
                        role.roleId().value().equals(name) || role.name().equalsIgnoreCase(name.strip()))
                .findFirst()
                .map(RoleView::roleId)
                .orElseThrow(() -> InvalidInput.of("role", "there is no such role"));
    }

    private static Optional<Role> role(String name) {
        String form = name.strip().toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
        return Stream.of(Role.values()).filter(role -> role.name().equals(form)).findFirst();
    }
}
