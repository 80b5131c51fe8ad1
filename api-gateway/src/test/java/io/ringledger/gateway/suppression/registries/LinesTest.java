package io.ringledger.gateway.suppression.registries;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinesTest {
    private static final String TEXT =
            "\uFEFF first\r\n\n  \t\n second \t\nthird\n" + "x".repeat(201) + "\n" + "y".repeat(200) + "\nlast";

    /** Wherever the pieces end. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 100, 1_000})
    void areCutAtTheirEnds(int piece) throws IOException {
        List<String> seen = new ArrayList<>();
        Lines lines = new Lines(new Noting(seen));
        byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
        for (int from = 0; from < bytes.length; from += piece) {
            lines.take(ByteBuffer.wrap(bytes, from, Math.min(piece, bytes.length - from)));
        }
        lines.finish();
        lines.finish();
        assertThat(seen)
                .containsExactly("1 first", "4 second", "5 third", "6 too long", "7 " + "y".repeat(200), "8 last");
    }

    private record Noting(List<String> seen) implements Lines.Taker {
        @Override
        public void line(long number, byte[] text, int from, int to) {
            seen.add(number + " " + new String(text, from, to - from, StandardCharsets.UTF_8));
        }

        @Override
        public void tooLong(long number) {
            seen.add(number + " too long");
        }
    }
}
