package io.ringledger.gateway.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.gateway.GatewayTest;
import io.ringledger.vocabulary.Permission;
import io.ringledger.vocabulary.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** {@code docs/api/permissions.md} says what the operations say. */
class PermissionTableTest extends GatewayTest {
    private static final Path TABLE = Path.of("../docs/api/permissions.md");
    private static final String ABOUT = """
            # Who may call what

            Written by `PermissionTableTest` from what stands at the operations (`@Needs`, `@Open`) and from what the roles of every tenant allow; `mvn -pl api-gateway -am test -Dtest=PermissionTableTest -Dcontracts.approve=true -Dsurefire.failIfNoSpecifiedTests=false` brings it up to date. A socket is a `GET`. The rows without an operation are permissions that none needs by itself.

            Beside these, `GET /actuator/prometheus` needs `metrics_read`, unless `ringledger.metrics.public=true`. Who names another one's `agent_id` to `PATCH /api/v1/agents/status` needs `agents_manage` for that. On `/ws/calls` and `/api/v1/ws` what is said on calls is heard by those who have `transcripts_read`.
            """;

    @Autowired
    Requirements requirements;

    @Test
    void isUpToDate() throws IOException {
        String table = ABOUT + operations() + permissions() + open();
        if (Boolean.getBoolean("contracts.approve")) {
            Files.writeString(TABLE, table);
        }
        assertThat(TABLE)
                .as("out of date: run it with -Dcontracts.approve=true")
                .exists()
                .hasContent(table);
    }

    private String operations() {
        return requirements.all().entrySet().stream()
                .map(entry -> entry.getValue() instanceof Requirement.Permitted(Permission needed)
                        ? row("`" + entry.getKey() + "`", needed)
                        : "")
                .collect(Collectors.joining("", head("operation"), ""));
    }

    /** Those that no operation needs yet, or not by itself. */
    private String permissions() {
        return Stream.of(Permission.values())
                .filter(permission -> !requirements.all().containsValue(new Requirement.Permitted(permission)))
                .map(permission -> row("–", permission))
                .collect(Collectors.joining());
    }

    private String open() {
        return requirements.all().entrySet().stream()
                .map(entry -> entry.getValue() instanceof Requirement.Nothing(String why) ? open(entry, why) : "")
                .collect(Collectors.joining("", "\n| needs nobody signed in | why |\n|---|---|\n", ""));
    }

    private static String open(Map.Entry<Route, Requirement> entry, String why) {
        return "| `%s` | %s |%n".formatted(entry.getKey(), why);
    }

    private static String head(String first) {
        String roles = Stream.of(Role.values())
                .map(role -> role.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .collect(Collectors.joining(" | "));
        return "%n| %s | permission | %s |%n|---|---|%s%n".formatted(first, roles, ":-:|".repeat(Role.values().length));
    }

    private static String row(String first, Permission permission) {
        String roles = Stream.of(Role.values())
                .map(role -> role.permissions().contains(permission) ? "x" : "")
                .collect(Collectors.joining(" | "));
        return "| %s | `%s` | %s |%n".formatted(first, Permits.name(permission), roles);
    }
}
