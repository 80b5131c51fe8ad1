package io.ringledger.platform.personal;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ringledger.vocabulary.Personal;
import io.ringledger.vocabulary.SubjectId;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.ser.std.StdSerializer;

/** Events as one person may see them: what is personal to anybody else stands as if it had been erased. */
public final class Disclosure {
    /** What opens an account is shown to nobody, not even to whose it is. */
    private static final Set<String> SECRETS = Set.of("passwordHash", "secret");

    private final Set<SubjectId> shown;
    private final JsonMapper plain = mapper().build();
    private final JsonMapper withholding = mapper().addModule(new Withholding()).build();

    /** @param shown all the subjects that the person is */
    public Disclosure(Set<SubjectId> shown) {
        this.shown = Set.copyOf(shown);
    }

    private static JsonMapper.Builder mapper() {
        return JsonMapper.builder()
                .changeDefaultPropertyInclusion(always -> always.withValueInclusion(JsonInclude.Include.NON_NULL));
    }

    /** Whether an event says something about the person: it names them, or nobody. */
    public boolean concerns(Object event) {
        Set<SubjectId> named = NamedSubjects.of(event);
        return named.isEmpty() || named.stream().anyMatch(shown::contains);
    }

    /** The event as JSON. */
    public JsonNode json(Object event) {
        return withholding.valueToTree(event);
    }

    /** The event with tombstones in the place of what is withheld. */
    public Object of(Object event) {
        return plain.treeToValue(json(event), event.getClass());
    }

    private final class Withholding extends JacksonModule {
        @Override
        public String getModuleName() {
            return "withholding";
        }

        @Override
        public Version version() {
            return Version.unknownVersion();
        }

        @Override
        public void setupModule(SetupContext context) {
            context.insertAnnotationIntrospector(new NopAnnotationIntrospector() {
                @Override
                public @Nullable Object findSerializer(MapperConfig<?> config, Annotated annotated) {
                    Personal mark = annotated.getAnnotation(Personal.class);
                    return mark == null ? null : new WithholdingSerializer(mark, SECRETS.contains(annotated.getName()));
                }
            });
        }
    }

    private final class WithholdingSerializer extends StdSerializer<Object> {
        private final Personal mark;
        private final boolean secret;
        private final SubjectOf subjectOf;

        WithholdingSerializer(Personal mark, boolean secret) {
            super(Object.class);
            this.mark = mark;
            this.secret = secret;
            this.subjectOf = new SubjectOf(mark.subject());
        }

        @Override
        public void serialize(Object value, JsonGenerator generator, SerializationContext context) {
            boolean open = !secret && shown.contains(subjectOf.in(generator.currentValue()));
            generator.writeTree(open ? plain.valueToTree(value) : plain.readTree(mark.erased()));
        }
    }
}
