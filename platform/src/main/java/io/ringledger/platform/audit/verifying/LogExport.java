package io.ringledger.platform.audit.verifying;

import io.ringledger.platform.audit.RawEvent;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A log as a file: one line of JSON an event, in log order, bytes as Base64. */
public final class LogExport {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private LogExport() {}

    /** Writes all events; answers how many. */
    public static long write(Iterator<RawEvent> events, Writer out) throws IOException {
        long count = 0;
        while (events.hasNext()) {
            out.write(JSON.writeValueAsString(events.next()));
            out.write('\n');
            count++;
        }
        return count;
    }

    /**
     * The events of a file, read while one goes on.
     *
     * @throws IllegalArgumentException from the iterator, at a line that is no event
     * @throws UncheckedIOException from the iterator, if the file cannot be read
     */
    public static Iterator<RawEvent> read(BufferedReader lines) {
        return new Lines(lines);
    }

    private static final class Lines implements Iterator<RawEvent> {
        private final BufferedReader lines;
        private @Nullable String next;
        private long number;

        Lines(BufferedReader lines) {
            this.lines = lines;
        }

        @Override
        public boolean hasNext() {
            try {
                if (next == null) {
                    next = lines.readLine();
                    number++;
                }
                return next != null;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public RawEvent next() {
            if (!hasNext() || next == null) {
                throw new NoSuchElementException();
            }
            String line = next;
            next = null;
            try {
                return JSON.readValue(line, RawEvent.class);
            } catch (JacksonException e) {
                throw new IllegalArgumentException(
                        "line " + number + " of the exported log is no event: " + e.getOriginalMessage(), e);
            }
        }
    }
}
