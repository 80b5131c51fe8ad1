package io.ringledger.query.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.events.requests.RequestKeyEvent;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

/** No event is forgotten by the audit log. */
class DoingsTest {
    static Stream<Class<?>> events() throws ClassNotFoundException {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AssignableTypeFilter(Record.class));
        Stream.Builder<Class<?>> events = Stream.builder();
        for (var found : scan.findCandidateComponents("io.ringledger.events")) {
            Class<?> event = Class.forName(String.valueOf(found.getBeanClassName()));
            if (!RequestKeyEvent.class.isAssignableFrom(event)) {
                events.add(event);
            }
        }
        return events.build();
    }

    @Test
    void thereAreEvents() throws ClassNotFoundException {
        assertThat(events()).hasSizeGreaterThan(70);
    }

    @ParameterizedTest
    @MethodSource("events")
    void everyEventHasWordsForAnAuditor(Class<?> event) {
        Optional<Doing> doing = Doings.of(event);
        assertThat(doing)
                .as("%s has no line in Doings", event.getSimpleName())
                .hasValueSatisfying(words -> assertThat(words.key()).matches("[a-z_]+ [a-z_]+ (success|failure)"));
        assertThat(Doing.ofKey(doing.orElseThrow().key())).isEqualTo(doing.orElseThrow());
    }

    @Test
    void keysAreFoundByTheirWords() {
        Doing login = new Doing("login", "auth", false);
        assertThat(Doing.pattern("login", null, null))
                .map(Pattern::asMatchPredicate)
                .hasValueSatisfying(
                        matches -> assertThat(matches.test(login.key())).isTrue());
        assertThat(Doing.pattern(null, "auth", true))
                .map(Pattern::asMatchPredicate)
                .hasValueSatisfying(
                        matches -> assertThat(matches.test(login.key())).isFalse());
        assertThat(Doing.pattern(".*", null, null))
                .map(Pattern::asMatchPredicate)
                .hasValueSatisfying(
                        matches -> assertThat(matches.test(login.key())).isFalse());
        assertThat(Doing.pattern(null, null, null)).isEmpty();
    }
}
