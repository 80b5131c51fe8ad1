package io.ringledger.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.vocabulary.Personal;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every revision of every event has an approved sample in its stored form; what it says is read for ever. */
class EventSamplesTest {
    private static final Path SAMPLES = Path.of("src/test/resources/contracts");

    static List<Class<?>> events() {
        return EventTypes.all();
    }

    @Test
    void thereAreEvents() {
        assertThat(events()).hasSizeGreaterThan(15);
    }

    @ParameterizedTest
    @MethodSource("events")
    void hasASampleWithItsFields(Class<?> event) throws IOException {
        Path sample = SAMPLES.resolve(EventTypes.sample(event));
        assertThat(sample)
                .as(
                        "no approved sample: add the event to StoredFormTest of platform and run it with -Dcontracts.approve")
                .exists();
        JsonNode json = JsonMapper.shared().readTree(Files.readString(sample));
        assertThat(json.propertyNames())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(event.getRecordComponents())
                        .map(RecordComponent::getName)
                        .collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("events")
    void showsNoPersonalData(Class<?> event) throws IOException {
        JsonNode json = JsonMapper.shared().readTree(Files.readString(SAMPLES.resolve(EventTypes.sample(event))));
        for (RecordComponent component : event.getRecordComponents()) {
            if (component.isAnnotationPresent(Personal.class)) {
                assertThat(json.get(component.getName()).propertyNames()).containsExactlyInAnyOrder("key", "cipher");
            }
        }
    }
}
