package io.ringledger.platform.personal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.ringledger.platform.records.DurableRecords;
import io.ringledger.vocabulary.SubjectId;
import io.ringledger.vocabulary.TenantId;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javax.crypto.SecretKey;

/**
 * One key a subject, wrapped by the key of its tenant, kept apart from the events. A key that was destroyed makes what
 * was written with it unreadable for ever; the subject, met again, gets a key of the next generation.
 *
 * <p>A key id is the subject's id, a dot and the generation: {@code subj_3f….1}.
 */
public final class SubjectKeys {
    static final String SUBJECT_KEYS = "subject-keys";
    static final String TENANT_KEYS = "tenant-keys";
    private static final int CACHED = 100_000;
    private static final Duration REMEMBERED = Duration.ofSeconds(30);

    private final DurableRecords records;
    private final Cache<String, SubjectKey> current;
    private final Cache<String, Optional<SecretKey>> byId;

    public SubjectKeys(DurableRecords records) {
        this.records = records;
        this.current = cache(records.isShared());
        this.byId = cache(records.isShared());
    }

    /** What other processes may destroy is not remembered for long. */
    private static <V> Cache<String, V> cache(boolean shared) {
        var caffeine = Caffeine.newBuilder().maximumSize(CACHED);
        if (shared) {
            caffeine.expireAfterWrite(REMEMBERED);
        }
        return caffeine.build();
    }

    /** How long another process may go on with a key after it was destroyed here; zero where there is no other. */
    public Duration forgottenAfter() {
        return records.isShared() ? REMEMBERED : Duration.ZERO;
    }

    /**
     * The key to encrypt with now; a new one is durable when this returns.
     *
     * @param tenant whose key wraps a new one; asked only when one is made
     */
    SubjectKey current(SubjectId subject, Supplier<TenantId> tenant) {
        return current.get(subject.value(), id -> findOrMake(id, tenant));
    }

    /**
     * Makes keys of those subjects that have none, all of them durable together: one by one each would be a write of its own.
     *
     * @param tenant whose key wraps new ones
     */
    public void prepare(Collection<SubjectId> subjects, TenantId tenant) {
        Map<String, SubjectKey> made = new HashMap<>();
        Map<String, byte[]> records = new HashMap<>();
        SecretKey wrapping = tenantKey(tenant.value());
        for (SubjectId subject : subjects) {
            String id = keyId(subject.value(), 1);
            if (current.getIfPresent(subject.value()) == null && stored(id).isEmpty()) {
                SecretKey key = AesGcm.newKey();
                made.put(subject.value(), new SubjectKey(id, key));
                records.put(id, wrapped(id, tenant, key, wrapping));
            }
        }
        Set<String> others = this.records.insertMissing(SUBJECT_KEYS, records);
        made.values().removeIf(key -> others.contains(key.id()));
        current.putAll(made);
    }

    /** The key of an id; empty once it was destroyed. */
    Optional<SecretKey> find(String keyId) {
        return byId.get(keyId, id -> stored(id).flatMap(WrappedKey::parse).map(this::unwrap));
    }

    /**
     * Destroys every key of a subject: what was written with them reads as a tombstone from now on. May be repeated.
     *
     * @return ids of all keys the subject has ever had, none of which exists any more
     */
    public List<String> destroy(SubjectId subject) {
        List<String> destroyed = new ArrayList<>();
        for (int generation = 1; stored(keyId(subject.value(), generation)).isPresent(); generation++) {
            String id = keyId(subject.value(), generation);
            records.replace(SUBJECT_KEYS, id, WrappedKey.DESTROYED);
            byId.put(id, Optional.empty());
            destroyed.add(id);
        }
        current.invalidate(subject.value());
        return destroyed;
    }

    private SubjectKey findOrMake(String subject, Supplier<TenantId> tenant) {
        for (int generation = 1; ; generation++) {
            String id = keyId(subject, generation);
            Optional<byte[]> found = stored(id);
            byte[] record = found.isPresent() ? found.get() : make(id, tenant.get());
            Optional<SecretKey> key = WrappedKey.parse(record).map(this::unwrap);
            if (key.isPresent()) {
                return new SubjectKey(id, key.get());
            }
        }
    }

    private byte[] make(String id, TenantId tenant) {
        byte[] record = wrapped(id, tenant, AesGcm.newKey(), tenantKey(tenant.value()));
        return records.insert(SUBJECT_KEYS, id, record) ? record : stored(id).orElseThrow();
    }

    private static byte[] wrapped(String id, TenantId tenant, SecretKey key, SecretKey wrapping) {
        byte[] wrapped = AesGcm.encrypt(wrapping, key.getEncoded(), id);
        return new WrappedKey(id, tenant.value(), Base64.getEncoder().encodeToString(wrapped)).toBytes();
    }

    private SecretKey unwrap(WrappedKey key) {
        return AesGcm.key(
                AesGcm.decrypt(tenantKey(key.tenant()), Base64.getDecoder().decode(key.wrapped()), key.id()));
    }

    private SecretKey tenantKey(String tenant) {
        byte[] found = records.find(TENANT_KEYS, tenant).orElseGet(() -> {
            byte[] made = AesGcm.newKey().getEncoded();
            return records.insert(TENANT_KEYS, tenant, made)
                    ? made
                    : records.find(TENANT_KEYS, tenant).orElseThrow();
        });
        return AesGcm.key(found);
    }

    private Optional<byte[]> stored(String id) {
        return records.find(SUBJECT_KEYS, id);
    }

    private static String keyId(String subject, int generation) {
        return subject + "." + generation;
    }

    /**
     * A key with its name.
     *
     * @param id stands beside every ciphertext made with it
     */
    record SubjectKey(String id, SecretKey key) {}

    /** Stored form: three lines, namely key id, tenant, and the wrapped key in base64; nothing once destroyed. */
    private record WrappedKey(String id, String tenant, String wrapped) {
        static final byte[] DESTROYED = {};

        static Optional<WrappedKey> parse(byte[] record) {
            if (record.length == 0) {
                return Optional.empty();
            }
            List<String> lines =
                    new String(record, StandardCharsets.US_ASCII).lines().toList();
            return Optional.of(new WrappedKey(lines.get(0), lines.get(1), lines.get(2)));
        }

        byte[] toBytes() {
            return String.join("\n", id, tenant, wrapped).getBytes(StandardCharsets.US_ASCII);
        }
    }
}
