package io.ringledger.platform.personal;

import io.ringledger.platform.messages.MetadataKeys;
import io.ringledger.vocabulary.TenantId;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes one personal component under the current key of its subject, which another component of the same record names. */
final class PersonalSerializer extends StdSerializer<Object> {
    private final SubjectKeys keys;
    private final JsonMapper plain;
    private final SubjectOf subject;
    private final Map<Class<?>, ObjectWriter> writers = new ConcurrentHashMap<>();

    PersonalSerializer(SubjectKeys keys, JsonMapper plain, String subject) {
        super(Object.class);
        this.keys = keys;
        this.plain = plain;
        this.subject = new SubjectOf(subject);
    }

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializationContext context) {
        SubjectKeys.SubjectKey key = keys.current(subject.in(generator.currentValue()), PersonalSerializer::tenant);
        byte[] sealed = AesGcm.encrypt(key.key(), plain(value), key.id());
        generator.writeStartObject();
        generator.writeStringProperty("key", key.id());
        generator.writeStringProperty("cipher", Base64.getEncoder().encodeToString(sealed));
        generator.writeEndObject();
    }

    /** By a writer that has found its serializer already: it would be looked for with every value. */
    private byte[] plain(Object value) {
        return writers.computeIfAbsent(value.getClass(), plain::writerFor).writeValueAsBytes(value);
    }

    /** Events are serialized at commit, inside the unit of work of the command that made them. */
    private static TenantId tenant() {
        Object tenant = CurrentUnitOfWork.isStarted()
                ? CurrentUnitOfWork.get().getMessage().getMetaData().get(MetadataKeys.TENANT_ID)
                : null;
        if (tenant instanceof String id) {
            return new TenantId(id);
        }
        throw new IllegalStateException("a new subject's key needs the tenant of the command that is being handled");
    }
}
