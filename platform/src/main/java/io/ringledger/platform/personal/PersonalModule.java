package io.ringledger.platform.personal;

import io.ringledger.vocabulary.Personal;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes a mapper write every {@link Personal} component as {@code {"key": <key id>, "cipher": <base64>}} and read it back,
 * or its tombstone once the key is gone. What is encrypted is the component's ordinary JSON.
 */
public final class PersonalModule extends JacksonModule {
    private final SubjectKeys keys;
    private final JsonMapper plain;

    /**
     * A module for the mappers of events, snapshots and dead letters.
     *
     * @param plain the same mapper without this module: what is inside the ciphertext
     */
    public PersonalModule(SubjectKeys keys, JsonMapper plain) {
        this.keys = keys;
        this.plain = plain;
    }

    @Override
    public String getModuleName() {
        return "personal";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        context.insertAnnotationIntrospector(new Introspector());
    }

    private final class Introspector extends NopAnnotationIntrospector {
        @Override
        public @Nullable Object findSerializer(MapperConfig<?> config, Annotated annotated) {
            Personal mark = annotated.getAnnotation(Personal.class);
            return mark == null ? null : new PersonalSerializer(keys, plain, mark.subject());
        }

        @Override
        public @Nullable Object findDeserializer(MapperConfig<?> config, Annotated annotated) {
            Personal mark = annotated.getAnnotation(Personal.class);
            return mark == null
                    ? null
                    : new PersonalDeserializer(keys, plain, plain.constructType(annotated.getRawType()), mark.erased());
        }
    }
}
