package io.ringledger.platform.contracts;

import io.ringledger.platform.records.DurableRecords;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Records in a JSON file: the keys of the approved samples, made for them and of no use anywhere else. */
final class FileRecords implements DurableRecords {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Path file;
    private final Map<String, Map<String, byte[]>> collections;

    FileRecords(Path file) throws IOException {
        this.file = file;
        this.collections = Files.exists(file)
                ? JSON.readValue(Files.readString(file), new TypeReference<TreeMap<String, Map<String, byte[]>>>() {})
                : new TreeMap<>();
    }

    @Override
    public Optional<byte[]> find(String collection, String id) {
        return Optional.ofNullable(of(collection).get(id));
    }

    @Override
    public boolean insert(String collection, String id, byte[] value) {
        if (of(collection).putIfAbsent(id, value) != null) {
            return false;
        }
        write();
        return true;
    }

    @Override
    public void replace(String collection, String id, byte[] value) {
        of(collection).put(id, value);
        write();
    }

    @Override
    public boolean delete(String collection, String id) {
        throw new UnsupportedOperationException("keys of approved samples are not deleted");
    }

    @Override
    public void forEach(String collection, BiConsumer<String, byte[]> visitor) {
        of(collection).forEach(visitor);
    }

    private Map<String, byte[]> of(String collection) {
        return collections.computeIfAbsent(collection, ignored -> new TreeMap<>());
    }

    /** Only approving makes new keys; a test that would need one fails instead. */
    private void write() {
        if (!Boolean.getBoolean("contracts.approve")) {
            throw new IllegalStateException("a key is missing in " + file);
        }
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, JSON.writeValueAsString(collections) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
