package io.ringledger.benchmarks.load;

import io.ringledger.outside.Http;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A knowledge base of made-up words, some more frequent than others, as words are. The same for the same seed. */
public final class Handbook {
    private static final int SEED = 5104;
    private static final int VOCABULARY = 5_000;
    private static final int WORDS = 200;

    private Handbook() {}

    /** Writes so many entries, of a thousand letters or so each. */
    public static void write(Http http, int entries) {
        Random random = new Random(SEED);
        for (int entry = 0; entry < entries; entry++) {
            String title = words(random, 4);
            String content = words(random, WORDS);
            int status = http.post("/api/v1/knowledge", Map.of("title", title, "content", content))
                    .status();
            if (status != 201) {
                throw new IllegalStateException("an entry was answered " + status);
            }
        }
    }

    /** Something to look for, of as many words. */
    public static String words(Random random, int count) {
        return IntStream.range(0, count)
                .mapToObj(word -> "word" + (int) (VOCABULARY * random.nextDouble() * random.nextDouble()))
                .collect(Collectors.joining(" "));
    }
}
