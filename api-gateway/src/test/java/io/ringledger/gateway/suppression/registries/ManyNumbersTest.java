package io.ringledger.gateway.suppression.registries;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.gateway.suppression.registries.Intake.Received;
import io.ringledger.platform.personal.NumberPrints;
import io.ringledger.platform.registries.LocalNumberFiles;
import io.ringledger.platform.registries.NumberFile;
import io.ringledger.platform.registries.OpenNumberFiles;
import io.ringledger.vocabulary.PhoneNumber;
import io.ringledger.vocabulary.RegistryId;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A file as long as a registry's: {@code -Dringledger.registries.numbers=10000000} says how long. */
class ManyNumbersTest {
    private static final Logger LOG = LoggerFactory.getLogger(ManyNumbersTest.class);
    private static final int NUMBERS = Integer.getInteger("ringledger.registries.numbers", 50_000);
    private static final int REMEMBERED = 20_000;
    private static final int LOOK_UPS = 1_000_000;
    private static final RegistryId LIST = new RegistryId("registry_" + "a".repeat(32));
    private static final NumberPrints PRINTS = new NumberPrints(new byte[32]);

    private final Set<Long> remembered = new HashSet<>();

    @Test
    void areTakenInAndFoundAgain(@TempDir Path root) throws IOException {
        LocalNumberFiles files = new LocalNumberFiles(root, Clock.systemUTC());
        try (OpenNumberFiles open = new OpenNumberFiles(files, Clock.systemUTC())) {
            long begun = System.nanoTime();
            Received received = takeIn(files);
            long taken = System.nanoTime();
            NumberFile file = open.find(LIST, received.built().contents()).orElseThrow();
            long opened = System.nanoTime();
            assertThat(file.count()).isEqualTo(received.lines()).isEqualTo(NUMBERS);
            assertThat(remembered).allMatch(number -> file.contains(PRINTS.of(new PhoneNumber("+1" + number))));
            LOG.info(
                    "{} numbers taken in in {} ms, opened in {} ms; file {} MB, heap at most {} MB; {} look-ups/s,"
                            + " {} with their prints of 2,000 at once, {} one by one",
                    NUMBERS,
                    milliseconds(begun, taken),
                    milliseconds(taken, opened),
                    Files.size(files.find(new io.ringledger.platform.registries.NumberFiles.Name(
                                            LIST, received.built().contents()))
                                    .orElseThrow())
                            >> 20,
                    peakHeap() >> 20,
                    lookUps(file),
                    lookUpsByNumber(file, 2_000),
                    lookUpsByNumber(file, 1));
        }
    }

    private Received takeIn(LocalNumberFiles files) throws IOException {
        resetPeaks();
        var terms = new Intake.Terms(false, "US", 0, Long.MAX_VALUE);
        try (Intake intake = new Intake(terms, PRINTS, files.builder())) {
            StringBuilder piece = new StringBuilder();
            for (int each = 0; each < NUMBERS; each++) {
                long number = number(each);
                piece.append(number / 10_000_000)
                        .append(',')
                        .append(number % 10_000_000)
                        .append('\n');
                if (remembered.size() < REMEMBERED && each % Math.max(1, NUMBERS / REMEMBERED) == 0) {
                    remembered.add(number);
                }
                if (piece.length() > 60_000) {
                    intake.take(ByteBuffer.wrap(piece.toString().getBytes(StandardCharsets.US_ASCII)));
                    piece.setLength(0);
                }
            }
            intake.take(ByteBuffer.wrap(piece.toString().getBytes(StandardCharsets.US_ASCII)));
            Received received = intake.finish(null);
            files.put(LIST, received.built());
            return received;
        }
    }

    /** Each another one, in the order of a download: area code by area code. */
    private static long number(int each) {
        long national = each * 7L;
        return (200 + national / 8_000_000) * 10_000_000 + 2_000_000 + national % 8_000_000;
    }

    private static long lookUps(NumberFile file) {
        Random random = new Random(3);
        long begun = System.nanoTime();
        int found = 0;
        for (int each = 0; each < LOOK_UPS; each++) {
            found += file.contains(random.nextLong()) ? 1 : 0;
        }
        assertThat(found).isZero();
        return perSecond(LOOK_UPS, begun);
    }

    private static long lookUpsByNumber(NumberFile file, int atOnce) {
        List<PhoneNumber> numbers = new ArrayList<>();
        for (int each = 0; each < 100_000; each++) {
            numbers.add(new PhoneNumber("+1" + number(each / 2 * 2)));
        }
        long begun = System.nanoTime();
        int found = 0;
        for (int from = 0; from < numbers.size(); from += atOnce) {
            for (long print : PRINTS.of(numbers.subList(from, Math.min(numbers.size(), from + atOnce)))) {
                found += file.contains(print) ? 1 : 0;
            }
        }
        assertThat(found).isPositive();
        return perSecond(numbers.size(), begun);
    }

    private static long perSecond(int count, long begun) {
        return count * 1_000_000_000L / (System.nanoTime() - begun);
    }

    private static long milliseconds(long from, long to) {
        return Duration.ofNanos(to - from).toMillis();
    }

    private static void resetPeaks() {
        System.gc();
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    private static long peakHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }
}
