package io.ringledger.gateway.suppression.registries;

import io.ringledger.gateway.http.InvalidInput;
import io.ringledger.platform.personal.NumberPrints;
import io.ringledger.platform.registries.NumberFile;
import io.ringledger.platform.registries.NumberFileBuilder;
import io.ringledger.platform.registries.NumberFileBuilder.Built;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBufferLimitException;

/** One file on its way in, one thread's: its hash, its lines, and their prints on disk. Memory does not grow with it. */
final class Intake implements AutoCloseable, Lines.Taker {
    private static final int BATCH = 4096;

    private final Terms terms;
    private final NumberFileBuilder builder;
    private final NumberReader numbers;
    private final Changes changes;
    private final Batch added;
    private final Batch removed;
    private final Lines lines = new Lines(this);
    private final Refusals refusals = new Refusals();
    private final MessageDigest digest;
    private long bytes;
    private long read;

    /**
     * What is read, and how much of it.
     *
     * @param delta whether lines are changes
     * @param region of numbers without a country's code, {@code null} for none
     * @param mostRefused lines that may be no numbers
     * @param mostBytes of the file
     */
    record Terms(boolean delta, @Nullable String region, long mostRefused, long mostBytes) {}

    /**
     * What came in.
     *
     * @param sha256 of the file, hexadecimal
     * @param lines that were numbers
     */
    record Received(Built built, String sha256, long lines, Refusals refusals) {}

    Intake(Terms terms, NumberPrints prints, NumberFileBuilder builder) {
        this.terms = terms;
        this.builder = builder;
        this.numbers = new NumberReader(terms.region());
        this.changes = new Changes(numbers);
        this.added = new Batch(prints.press(), builder::add);
        this.removed = new Batch(prints.press(), builder::remove);
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every JDK", e);
        }
    }

    /**
     * Takes the next piece.
     *
     * @throws DataBufferLimitException if the file is too long
     */
    void take(ByteBuffer piece) throws IOException {
        bytes += piece.remaining();
        if (bytes > terms.mostBytes()) {
            throw new DataBufferLimitException("longer than a list may be");
        }
        digest.update(piece.duplicate());
        lines.take(piece);
    }

    /**
     * Everything has come.
     *
     * @param base list that changes are made to, {@code null} for a whole list
     * @throws io.ringledger.api.rejections.Rejected VALIDATION_ERROR if there is no number, or too many lines are none
     */
    Received finish(@Nullable NumberFile base) throws IOException {
        lines.finish();
        added.drain();
        removed.drain();
        if (refusals.count() > terms.mostRefused()) {
            throw tooManyRefused();
        }
        Built built = base == null ? builder.build() : builder.buildUpon(base);
        if (read == 0 || built.entries() == 0) {
            throw InvalidInput.of("file", "has no numbers");
        }
        return new Received(built, HexFormat.of().formatHex(digest.digest()), read, refusals);
    }

    @Override
    public void line(long number, byte[] text, int from, int to) throws IOException {
        try {
            if (terms.delta()) {
                Changes.Change change = changes.read(text, from, to);
                (change.added() ? added : removed).add(change.plain());
            } else {
                added.add(numbers.read(text, from, to));
            }
            read++;
        } catch (IllegalArgumentException none) {
            refuse(number, String.valueOf(none.getMessage()));
        }
    }

    @Override
    public void tooLong(long number) {
        refuse(number, "longer than any number");
    }

    /** Of a file that is something else it is enough to have seen so many lines. */
    private void refuse(long number, String reason) {
        refusals.add(number, reason);
        if (refusals.count() > Math.max(terms.mostRefused(), Refusals.TOLD)) {
            throw tooManyRefused();
        }
    }

    private RuntimeException tooManyRefused() {
        return RefusedLines.of(refusals, terms.mostRefused());
    }

    @Override
    public void close() throws IOException {
        builder.close();
    }

    /** Prints that are made together. */
    private static final class Batch {
        private final NumberPrints.Press press;
        private final Sink sink;
        private final long[] prints = new long[BATCH];
        private int count;

        private interface Sink {
            void add(long print) throws IOException;
        }

        Batch(NumberPrints.Press press, Sink sink) {
            this.press = press;
            this.sink = sink;
        }

        void add(long plain) throws IOException {
            prints[count++] = plain;
            if (count == BATCH) {
                drain();
            }
        }

        void drain() throws IOException {
            press.of(prints, count);
            for (int each = 0; each < count; each++) {
                sink.add(prints[each]);
            }
            count = 0;
        }
    }
}
