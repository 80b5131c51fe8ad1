package io.ringledger.platform.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.platform.axon.Serializers;
import io.ringledger.platform.messages.MetadataKeys;
import io.ringledger.platform.personal.SubjectKeys;
import io.ringledger.vocabulary.Personal;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Events are stored in the form that was approved, and what was stored in it is read for ever. A new event gets its sample
 * by {@code mvn -pl platform -am test -Dtest=StoredFormTest -Dcontracts.approve=true}; an old sample is never written over.
 */
class StoredFormTest {
    private static final Path SAMPLES = Path.of("../shared-events/src/test/resources/contracts");
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private Serializer serializer;

    static List<Object> events() {
        return SampleEvents.all();
    }

    @BeforeEach
    void readKeys() throws IOException {
        serializer = Serializers.stored(new SubjectKeys(new FileRecords(SAMPLES.resolve("keys.json"))));
    }

    @ParameterizedTest
    @MethodSource("events")
    void isTheApprovedOne(Object event) throws IOException {
        Path sample = sample(event);
        if (Boolean.getBoolean("contracts.approve") && Files.notExists(sample)) {
            Files.createDirectories(sample.getParent());
            Files.writeString(sample, JSON.writeValueAsString(JSON.readTree(store(event))) + "\n");
        }
        String approved = Files.readString(sample);
        assertThat(withoutCiphers(store(event))).isEqualTo(withoutCiphers(approved));
        assertThat(read(approved, event.getClass())).isEqualTo(event);
    }

    /** What was recorded before there was a field lacks it: the approved sample, which has them all, does not show that. */
    @ParameterizedTest
    @MethodSource("events")
    void isReadWithoutAnyFieldThatMayBeMissing(Object event) throws IOException {
        for (RecordComponent component : event.getClass().getRecordComponents()) {
            if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                ObjectNode earlier = (ObjectNode) JSON.readTree(Files.readString(sample(event)));
                earlier.remove(component.getName());
                assertThat(read(earlier.toString(), event.getClass()))
                        .as("%s without %s", event.getClass().getSimpleName(), component.getName())
                        .isInstanceOf(event.getClass());
            }
        }
    }

    /** The same of what stands in one of its parts. */
    @ParameterizedTest
    @MethodSource("events")
    void isReadWithoutAnyFieldOfAPartThatMayBeMissing(Object event) throws IOException {
        for (RecordComponent part : event.getClass().getRecordComponents()) {
            if (!part.getType().isRecord() || part.isAnnotationPresent(Personal.class)) {
                continue;
            }
            for (RecordComponent component : part.getType().getRecordComponents()) {
                ObjectNode earlier = (ObjectNode) JSON.readTree(Files.readString(sample(event)));
                if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                        && earlier.get(part.getName()) instanceof ObjectNode said) {
                    said.remove(component.getName());
                    assertThat(read(earlier.toString(), event.getClass()))
                            .as(
                                    "%s without %s.%s",
                                    event.getClass().getSimpleName(), part.getName(), component.getName())
                            .isInstanceOf(event.getClass());
                }
            }
        }
    }

    private static Path sample(Object event) {
        String context = event.getClass().getPackageName().replaceFirst(".*\\.", "");
        return SAMPLES.resolve(context).resolve(event.getClass().getSimpleName() + ".r1.json");
    }

    /** A cipher is another one every time; that it is right is shown by reading it. */
    private static JsonNode withoutCiphers(String stored) {
        return JSON.readTree(stored.replaceAll("(\"cipher\"\\s*:\\s*)\"[^\"]+\"", "$1\"…\""));
    }

    private String store(Object event) {
        MetaData metaData = MetaData.with(MetadataKeys.TENANT_ID, "acme");
        DefaultUnitOfWork<?> unitOfWork = DefaultUnitOfWork.startAndGet(new GenericEventMessage<>(event, metaData));
        try {
            return serializer.serialize(event, String.class).getData();
        } finally {
            unitOfWork.rollback();
        }
    }

    private Object read(String stored, Class<?> type) {
        return serializer.deserialize(
                new SimpleSerializedObject<>(stored, String.class, new SimpleSerializedType(type.getName(), null)));
    }
}
