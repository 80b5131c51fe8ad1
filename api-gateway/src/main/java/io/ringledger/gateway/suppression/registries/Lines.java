package io.ringledger.gateway.suppression.registries;

import java.io.IOException;
import java.nio.ByteBuffer;

/** Cuts what comes in pieces into lines, wherever the pieces end. Blanks at both ends and the mark of UTF-8 are no part of one. */
final class Lines {
    private static final int LONGEST = 200;
    private static final byte[] UTF_8 = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final Taker taker;
    private final byte[] line = new byte[LONGEST];
    private int length;
    private boolean tooLong;
    private long number;

    /** What becomes of a line. */
    interface Taker {
        /**
         * A line that is not empty.
         *
         * @param number from 1, empty ones counted
         */
        void line(long number, byte[] text, int from, int to) throws IOException;

        /** A line that is longer than any number. */
        void tooLong(long number);
    }

    Lines(Taker taker) {
        this.taker = taker;
    }

    void take(ByteBuffer piece) throws IOException {
        while (piece.hasRemaining()) {
            byte next = piece.get();
            if (next == '\n') {
                end();
            } else if (length == LONGEST) {
                tooLong = true;
            } else {
                line[length++] = next;
            }
        }
    }

    /** Nothing comes any more: the last line may lack its end. */
    void finish() throws IOException {
        if (length > 0) {
            end();
        }
    }

    private void end() throws IOException {
        number++;
        int from = number == 1 && startsWithMark() ? UTF_8.length : 0;
        int to = length;
        while (from < to && isBlank(line[from])) {
            from++;
        }
        while (from < to && isBlank(line[to - 1])) {
            to--;
        }
        if (tooLong) {
            taker.tooLong(number);
        } else if (from < to) {
            taker.line(number, line, from, to);
        }
        length = 0;
        tooLong = false;
    }

    private boolean startsWithMark() {
        return length >= UTF_8.length && line[0] == UTF_8[0] && line[1] == UTF_8[1] && line[2] == UTF_8[2];
    }

    private static boolean isBlank(byte letter) {
        return letter == ' ' || letter == '\t' || letter == '\r';
    }
}
