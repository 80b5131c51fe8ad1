package io.ringledger.command.identity.rights;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasToString;

import io.ringledger.api.identity.ApiKeyCommand.IssueApiKey;
import io.ringledger.api.identity.ApiKeyCommand.RevokeApiKey;
import io.ringledger.api.identity.RoleCommand.DefineRole;
import io.ringledger.api.identity.RoleCommand.ReviseRole;
import io.ringledger.api.identity.RoleCommand.WithdrawRole;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.events.identity.ApiKeyIssued;
import io.ringledger.events.identity.ApiKeyRevoked;
import io.ringledger.events.identity.RoleDefined;
import io.ringledger.events.identity.RoleRevised;
import io.ringledger.events.identity.RoleWithdrawn;
import io.ringledger.vocabulary.ApiKeyId;
import io.ringledger.vocabulary.Permission;
import io.ringledger.vocabulary.RoleId;
import io.ringledger.vocabulary.TenantId;
import io.ringledger.vocabulary.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RightsTest {
    private static final Instant AT = Instant.parse("2026-11-28T12:00:00Z");
    private static final RoleId ID = new RoleId("role_" + "a".repeat(32));
    private static final Set<Permission> READ = Set.of(Permission.CALLS_READ);
    private static final Set<Permission> NOTHING = Set.of();
    private static final RoleDefined DEFINED = new RoleDefined(ID, "Team lead", null, READ, AT);
    private static final RoleWithdrawn WITHDRAWN = new RoleWithdrawn(ID, AT);
    private static final List<Object> MISSING = List.of();
    private static final List<Object> THERE = List.of(DEFINED);
    private static final List<Object> GONE = List.of(DEFINED, WITHDRAWN);

    static Stream<Arguments> rolesSilentOrTold() {
        return Stream.of(
                Arguments.of(MISSING, new DefineRole(ID, "Team lead", null, READ, AT), List.of(DEFINED)),
                Arguments.of(GONE, new DefineRole(ID, "Team lead", null, READ, AT), List.of(DEFINED)),
                Arguments.of(
                        THERE, new ReviseRole(ID, "Leads", READ, AT), List.of(new RoleRevised(ID, "Leads", READ, AT))),
                Arguments.of(
                        THERE, new ReviseRole(ID, null, NOTHING, AT), List.of(new RoleRevised(ID, null, NOTHING, AT))),
                Arguments.of(THERE, new ReviseRole(ID, null, READ, AT), List.of()),
                Arguments.of(THERE, new WithdrawRole(ID, AT), List.of(WITHDRAWN)));
    }

    @ParameterizedTest
    @MethodSource
    void rolesSilentOrTold(List<Object> given, Object command, List<Object> told) {
        new AggregateTestFixture<>(RoleAggregate.class)
                .given(given)
                .when(command)
                .expectEvents(told.toArray());
    }

    static Stream<Arguments> rolesRefused() {
        return Stream.of(
                Arguments.of(THERE, new DefineRole(ID, "team LEAD", null, READ, AT), "ROLE_EXISTS"),
                Arguments.of(MISSING, new ReviseRole(ID, null, READ, AT), "ROLE_NOT_FOUND"),
                Arguments.of(GONE, new ReviseRole(ID, null, READ, AT), "ROLE_NOT_FOUND"),
                Arguments.of(MISSING, new WithdrawRole(ID, AT), "ROLE_NOT_FOUND"),
                Arguments.of(GONE, new WithdrawRole(ID, AT), "ROLE_NOT_FOUND"));
    }

    @ParameterizedTest
    @MethodSource
    void rolesRefused(List<Object> given, Object command, String code) {
        new AggregateTestFixture<>(RoleAggregate.class)
                .given(given)
                .when(command)
                .expectException(Rejected.class)
                .expectException(hasToString(containsString(code)));
    }

    @Test
    void aKeyIsMadeOnceAndRevokedOnce() {
        ApiKeyId key = ApiKeyId.of(7);
        var issue = new IssueApiKey(key, UserId.of(1), new TenantId("acme"), "CRM", READ, "f6".repeat(32), null, AT);
        var issued = new ApiKeyIssued(key, UserId.of(1), new TenantId("acme"), "CRM", READ, "f6".repeat(32), null, AT);
        var revoked = new ApiKeyRevoked(key, AT);
        var keys = new AggregateTestFixture<>(ApiKeyAggregate.class);
        keys.givenNoPriorActivity().when(issue).expectEvents(issued);
        keys.given(issued).when(issue).expectNoEvents();
        keys.given(issued).when(new RevokeApiKey(key, AT)).expectEvents(revoked);
        keys.given(issued, revoked).when(new RevokeApiKey(key, AT)).expectNoEvents();
        keys.givenNoPriorActivity().when(new RevokeApiKey(key, AT)).expectException(Rejected.class);
    }
}
