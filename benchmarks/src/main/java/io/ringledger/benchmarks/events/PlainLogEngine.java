package io.ringledger.benchmarks.events;

import io.ringledger.embedded.events.StoredEvent;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.serialization.Serializer;

/**
 * The least that an event log can be: one file that grows, one sync per group, an index in memory. No checksums, no
 * recovery, an index as big as the log: a bound, not a candidate as it stands.
 */
final class PlainLogEngine extends GroupCommitEngine {

    private final FileChannel file;
    private final ByteArrayOutputStream group = new ByteArrayOutputStream();
    private final Map<String, List<Place>> written = new ConcurrentHashMap<>();
    private final List<Runnable> index = new ArrayList<>();
    private long end;

    PlainLogEngine(Path directory, Serializer serializer) throws IOException {
        super(serializer);
        this.file = FileChannel.open(
                directory.resolve("plain.log"),
                StandardOpenOption.CREATE,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE);
        start();
    }

    @Override
    void write(StoredEvent event) throws IOException {
        var offset = end + group.size();
        var out = new DataOutputStream(group);
        out.writeLong(nextPosition());
        out.writeUTF(event.stream());
        out.writeLong(event.sequence());
        out.writeUTF(String.valueOf(event.aggregateType()));
        out.writeUTF(event.eventId());
        out.writeUTF(event.payloadType());
        out.writeUTF(event.timestamp().toString());
        out.writeInt(event.payload().length);
        out.write(event.payload());
        out.writeInt(event.metadata().length);
        out.write(event.metadata());
        var place = new Place(offset, Math.toIntExact(end + group.size() - offset));
        index.add(() ->
                written.computeIfAbsent(event.stream(), _ -> new ArrayList<>()).add(place));
    }

    @Override
    void commit() throws IOException {
        var bytes = ByteBuffer.wrap(group.toByteArray());
        while (bytes.hasRemaining()) {
            end += file.write(bytes, end);
        }
        file.force(false);
        group.reset();
        index.forEach(Runnable::run);
        index.clear();
    }

    @Override
    List<StoredEvent> stream(String stream, long firstSequence) {
        return List.copyOf(written.getOrDefault(stream, List.of())).stream()
                .skip(firstSequence)
                .map(this::read)
                .toList();
    }

    private StoredEvent read(Place place) {
        try {
            var bytes = ByteBuffer.allocate(place.length());
            while (bytes.hasRemaining() && file.read(bytes, place.offset() + bytes.position()) >= 0) {
                // until it is whole
            }
            var in = new DataInputStream(new ByteArrayInputStream(bytes.array()));
            return new StoredEvent(
                    in.readLong(),
                    in.readUTF(),
                    in.readLong(),
                    in.readUTF(),
                    in.readUTF(),
                    in.readUTF(),
                    null,
                    Instant.parse(in.readUTF()),
                    in.readNBytes(in.readInt()),
                    in.readNBytes(in.readInt()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        super.close();
        file.close();
    }

    private record Place(long offset, int length) {}
}
