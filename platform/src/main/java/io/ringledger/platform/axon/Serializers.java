package io.ringledger.platform.axon;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ringledger.platform.personal.PersonalModule;
import io.ringledger.platform.personal.SubjectKeys;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** The two JSON forms: of messages, which live as long as a request, and of what is stored. */
public final class Serializers {
    private Serializers() {}

    /** For commands, queries, updates and tokens: plain JSON. */
    public static Serializer messages() {
        return Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(Serializers::common)
                .build();
    }

    /** For events, snapshots and dead letters: personal data as key id and ciphertext. */
    public static Serializer stored(SubjectKeys keys) {
        JsonMapper.Builder plain = JsonMapper.builder();
        common(plain);
        PersonalModule personal = new PersonalModule(keys, plain.build());
        return Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(mapper -> {
                    common(mapper);
                    mapper.addModule(personal);
                })
                .build();
    }

    private static void common(JsonMapper.Builder mapper) {
        // the only types inside of which Axon names a class are its own tokens
        mapper.polymorphicTypeValidator(BasicPolymorphicTypeValidator.builder()
                .allowIfSubType("org.axonframework.")
                .build());
        mapper.changeDefaultPropertyInclusion(always -> always.withValueInclusion(JsonInclude.Include.NON_NULL));
    }
}
