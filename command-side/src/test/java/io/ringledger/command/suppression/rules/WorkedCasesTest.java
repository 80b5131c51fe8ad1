package io.ringledger.command.suppression.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.vocabulary.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** More than two hundred cases that somebody has worked out by hand, each with where it stands in the law. */
class WorkedCasesTest {
    private static final Path CASES = Path.of("src/test/resources/calling-rules/cases.txt");
    private static final CallingRules RULES = CallingRules.shipped();

    static List<String> cases() throws IOException {
        return Files.readAllLines(CASES).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }

    @Test
    void areManyAndNoneTwice() throws IOException {
        assertThat(cases()).hasSizeGreaterThanOrEqualTo(200).doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void judges(String line) {
        WorkedCase worked = new WorkedCase(line);
        List<Verdict> refusing =
                worked.judge(RULES).stream().filter(Verdict::refuses).toList();
        assertThat(refusing.stream().map(verdict -> verdict.rule().name()))
                .as("%s", refusing)
                .containsExactlyInAnyOrderElementsOf(worked.expected().keySet());
        Map<String, String> next = new HashMap<>();
        refusing.forEach(verdict -> next.put(
                verdict.rule().name(),
                verdict.nextAllowedAt() == null ? "-" : verdict.nextAllowedAt().toString()));
        worked.expected().forEach((rule, moment) -> {
            if (moment != null) {
                assertThat(next).containsEntry(rule, moment);
            }
        });
    }
}
