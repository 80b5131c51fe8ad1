package io.ringledger.embedded.events;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.ringledger.platform.records.DurableRecords;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.eventhandling.tokenstore.UnableToInitializeTokenException;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.Nullable;

/**
 * Tokens beside the events. The directory's lock is the claim on all of them at once: only one process can be here, so
 * nothing has to time out after a crash.
 */
final class LogTokenStore implements TokenStore {

    private static final String STORE = """
            UPDATE token SET token = ?, token_type = ? WHERE processor = ? AND segment = ?""";
    private static final String INSERT_FIRST = """
            INSERT INTO token (token, token_type, processor, segment)
            SELECT ?1, ?2, ?3, ?4 WHERE NOT EXISTS (SELECT 1 FROM token WHERE processor = ?3)""";
    private static final String INSERT = """
            INSERT INTO token (token, token_type, processor, segment) VALUES (?, ?, ?, ?)
            ON CONFLICT (processor, segment) DO NOTHING""";
    private static final String DELETE = "DELETE FROM token WHERE processor = ? AND segment = ?";
    private static final String FETCH = "SELECT token, token_type FROM token WHERE processor = ? AND segment = ?";
    private static final String SEGMENTS = "SELECT segment FROM token WHERE processor = ? ORDER BY segment";

    private final GroupWriter writer;
    private final ReaderPool readers;
    private final DurableRecords records;
    private final Serializer serializer;

    LogTokenStore(GroupWriter writer, ReaderPool readers, DurableRecords records, Serializer serializer) {
        this.writer = writer;
        this.readers = readers;
        this.records = records;
        this.serializer = serializer;
    }

    @Override
    public void initializeTokenSegments(String processorName, int segmentCount) {
        initializeTokenSegments(processorName, segmentCount, null);
    }

    @Override
    public void initializeTokenSegments(String processorName, int segmentCount, @Nullable TrackingToken initialToken) {
        var stored = serialized(initialToken);
        writer.write(session -> {
            for (var segment = 0; segment < segmentCount; segment++) {
                var sql = segment == 0 ? INSERT_FIRST : INSERT;
                if (session.update(sql, stored.bytes(), stored.type(), processorName, segment) == 0) {
                    throw new UnableToClaimTokenException(processorName + " has segments already");
                }
            }
            return true;
        });
    }

    @Override
    public void initializeSegment(@Nullable TrackingToken token, String processorName, int segment) {
        var stored = serialized(token);
        if (writer.write(s -> s.update(INSERT, stored.bytes(), stored.type(), processorName, segment)) == 0) {
            throw new UnableToInitializeTokenException(processorName + " has segment " + segment + " already");
        }
    }

    /** Within a unit of work the token moves once everything else of it went well, in its commit phase. */
    @Override
    public void storeToken(@Nullable TrackingToken token, String processorName, int segment) {
        if (CurrentUnitOfWork.isStarted()
                && CurrentUnitOfWork.get().root().phase().isBefore(UnitOfWork.Phase.COMMIT)) {
            CurrentUnitOfWork.get().root().onCommit(_ -> storeNow(token, processorName, segment));
        } else {
            storeNow(token, processorName, segment);
        }
    }

    private void storeNow(@Nullable TrackingToken token, String processorName, int segment) {
        var stored = serialized(token);
        if (writer.write(s -> s.update(STORE, stored.bytes(), stored.type(), processorName, segment)) == 0) {
            throw notInitialized(processorName, segment);
        }
    }

    private static UnableToClaimTokenException notInitialized(String processorName, int segment) {
        return new UnableToClaimTokenException(processorName + " has no token for segment " + segment);
    }

    @Override
    public @Nullable TrackingToken fetchToken(String processorName, int segment) {
        var stored = readers.read(reader -> reader.query(FETCH, LogTokenStore::firstToken, processorName, segment))
                .orElseThrow(() -> notInitialized(processorName, segment));
        return stored.bytes() == null
                ? null
                : serializer.deserialize(
                        new SimpleSerializedObject<>(stored.bytes(), byte[].class, stored.type(), null));
    }

    private static Optional<StoredToken> firstToken(ResultSet rows) throws SQLException {
        return rows.next() ? Optional.of(new StoredToken(rows.getBytes(1), rows.getString(2))) : Optional.empty();
    }

    @Override
    public void releaseClaim(String processorName, int segment) {
        // the process holds the claim, not the processor
    }

    @Override
    public void deleteToken(String processorName, int segment) {
        if (writer.write(session -> session.update(DELETE, processorName, segment)) == 0) {
            throw notInitialized(processorName, segment);
        }
    }

    @Override
    public boolean requiresExplicitSegmentInitialization() {
        return true;
    }

    @Override
    public int[] fetchSegments(String processorName) {
        return readers.read(reader -> reader.query(
                SEGMENTS,
                rows -> {
                    var segments = new ArrayList<Integer>();
                    while (rows.next()) {
                        segments.add(rows.getInt(1));
                    }
                    return segments.stream().mapToInt(Integer::intValue).toArray();
                },
                processorName));
    }

    @Override
    public Optional<String> retrieveStorageIdentifier() {
        records.insert("token-store", "id", UUID.randomUUID().toString().getBytes(UTF_8));
        return records.find("token-store", "id").map(id -> new String(id, UTF_8));
    }

    private StoredToken serialized(@Nullable TrackingToken token) {
        if (token == null) {
            return new StoredToken(null, null);
        }
        var stored = serializer.serialize(token, byte[].class);
        return new StoredToken(stored.getData(), stored.getType().getName());
    }

    @SuppressWarnings("ArrayRecordComponent") // a row, never compared
    private record StoredToken(
            byte @Nullable [] bytes, @Nullable String type) {}
}
