package io.ringledger.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArchitectureTest {
    private static final JavaClasses PRODUCTION = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.ringledger");
    private static final JavaClasses CANARIES =
            new ClassFileImporter().importPackages("io.ringledger.architecture.canary");

    static Stream<String> rules() {
        return Rules.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holds(String name) {
        rule(name).check(PRODUCTION);
    }

    /** A rule that matches nothing protects nothing. */
    @ParameterizedTest
    @MethodSource("rules")
    void reportsItsCanary(String name) {
        var result = rule(name).evaluate(CANARIES);
        assertThat(result.getFailureReport().toString()).contains("canary." + name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"command", "query", "gateway", "events", "api"})
    void contextsDoNotMeet(String side) {
        Rules.contextsDoNotMeet(side).check(PRODUCTION);
    }

    @Test
    void contextsThatMeetAreReported() {
        ArchRule rule = Rules.contextsDoNotMeet("architecture.canary.contexts");
        assertThatCode(() -> rule.check(CANARIES)).hasMessageContaining("contexts.calls.CallsKnowIdentity");
    }

    private static ArchRule rule(String name) {
        return java.util.Objects.requireNonNull(Rules.all().get(name));
    }
}
