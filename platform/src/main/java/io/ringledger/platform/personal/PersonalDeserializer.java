package io.ringledger.platform.personal;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.SecretKey;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;

/** Reads one personal component: what was written, or its tombstone once the key was destroyed. Never an error for that. */
final class PersonalDeserializer extends StdDeserializer<Object> {
    private final SubjectKeys keys;
    private final JsonMapper plain;
    private final JavaType type;
    private final byte[] erased;

    PersonalDeserializer(SubjectKeys keys, JsonMapper plain, JavaType type, String erased) {
        super(type);
        this.keys = keys;
        this.plain = plain;
        this.type = type;
        this.erased = erased.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) {
        Sealed sealed = context.readValue(parser, Sealed.class);
        Optional<SecretKey> key = keys.find(sealed.key());
        byte[] json = key.map(k -> AesGcm.decrypt(k, Base64.getDecoder().decode(sealed.cipher()), sealed.key()))
                .orElse(erased);
        return plain.readValue(json, type);
    }

    /** Stored form of a personal component. */
    record Sealed(String key, String cipher) {}
}
