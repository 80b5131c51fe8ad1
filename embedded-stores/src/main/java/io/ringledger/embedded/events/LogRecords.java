package io.ringledger.embedded.events;

import io.ringledger.platform.records.DurableRecords;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.BiConsumer;

/** Records beside the events, through the same writer: a record is durable no later than an event appended after it. */
final class LogRecords implements DurableRecords {

    private static final String FIND = "SELECT value FROM record WHERE collection = ? AND id = ?";
    private static final String INSERT =
            "INSERT INTO record (collection, id, value) VALUES (?, ?, ?) ON CONFLICT (collection, id) DO NOTHING";
    private static final String REPLACE = """
        INSERT INTO record (collection, id, value) VALUES (?, ?, ?)
        ON CONFLICT (collection, id) DO UPDATE SET value = excluded.value\
        """;
    private static final String DELETE = "DELETE FROM record WHERE collection = ? AND id = ?";
    private static final String ALL = "SELECT id, value FROM record WHERE collection = ? ORDER BY id";

    private final GroupWriter writer;
    private final ReaderPool readers;

    LogRecords(GroupWriter writer, ReaderPool readers) {
        this.writer = writer;
        this.readers = readers;
    }

    @Override
    public Optional<byte[]> find(String collection, String id) {
        return readers.read(reader -> reader.query(FIND, LogRecords::firstValue, collection, id));
    }

    private static Optional<byte[]> firstValue(ResultSet rows) throws SQLException {
        return rows.next() ? Optional.of(rows.getBytes(1)) : Optional.empty();
    }

    @Override
    public boolean insert(String collection, String id, byte[] value) {
        return writer.write(session -> session.update(INSERT, collection, id, value)) == 1;
    }

    @Override
    public int insertInOrder(String collection, SequencedMap<String, byte[]> values) {
        return writer.write(session -> {
            int added = 0;
            for (Map.Entry<String, byte[]> each : values.entrySet()) {
                if (session.update(INSERT, collection, each.getKey(), each.getValue()) == 0) {
                    break;
                }
                added++;
            }
            return added;
        });
    }

    @Override
    public Set<String> insertMissing(String collection, Map<String, byte[]> values) {
        return writer.write(session -> {
            Set<String> existing = new HashSet<>();
            for (Map.Entry<String, byte[]> each : values.entrySet()) {
                if (session.update(INSERT, collection, each.getKey(), each.getValue()) == 0) {
                    existing.add(each.getKey());
                }
            }
            return existing;
        });
    }

    @Override
    public void replace(String collection, String id, byte[] value) {
        writer.write(session -> session.update(REPLACE, collection, id, value));
    }

    @Override
    public boolean delete(String collection, String id) {
        return writer.write(session -> session.update(DELETE, collection, id)) == 1;
    }

    @Override
    public void forEach(String collection, BiConsumer<String, byte[]> visitor) {
        readers.read(reader -> reader.query(
                ALL,
                rows -> {
                    while (rows.next()) {
                        visitor.accept(rows.getString(1), rows.getBytes(2));
                    }
                    return true;
                },
                collection));
    }
}
