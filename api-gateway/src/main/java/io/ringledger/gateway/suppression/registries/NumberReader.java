package io.ringledger.gateway.suppression.registries;

import io.ringledger.gateway.suppression.WrittenNumber;
import io.ringledger.platform.personal.NumberPrints;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Reads a number of a list: in E.164, or as it is written in its country, where the United States' area code may stand apart.
 * Written for hundreds of millions of them: what North America writes is read digit by digit, the rest by libphonenumber.
 */
final class NumberReader {
    private static final int MOST_DIGITS = 15;
    private static final int FEWEST_DIGITS = 7;
    private static final int NATIONAL_DIGITS = 10;
    private static final long NORTH_AMERICA = 10_000_000_000L;
    private static final long AREA_CODE = 10_000_000L;
    private static final long EXCHANGE = 10_000L;
    private static final int LOWEST_CODE = 200;
    private static final String BETWEEN = " ()-.,\"/\t";

    private final @Nullable String region;
    private final boolean northAmerica;

    /** @param region country of numbers without a country's code, ISO 3166; {@code null}: all have to be in E.164 */
    NumberReader(@Nullable String region) {
        this.region = region;
        this.northAmerica = "US".equals(region) || "CA".equals(region);
    }

    /**
     * What its print is made of.
     *
     * @throws IllegalArgumentException if it is no number; its message says why
     */
    long read(byte[] text, int from, int to) {
        long digits = 0;
        int count = 0;
        boolean international = false;
        for (int place = from; place < to; place++) {
            int letter = text[place];
            if (letter >= '0' && letter <= '9') {
                if (++count > MOST_DIGITS) {
                    throw new IllegalArgumentException("more than 15 digits");
                }
                digits = digits * 10 + (letter - '0');
            } else if (letter == '+' && count == 0 && !international) {
                international = true;
            } else if (BETWEEN.indexOf(letter) < 0) {
                throw new IllegalArgumentException("not a telephone number");
            }
        }
        if (international) {
            return international(digits, count);
        }
        return northAmerica
                ? national(digits, count)
                : written(new String(text, from, to - from, StandardCharsets.US_ASCII));
    }

    private static long international(long digits, int count) {
        if (count < FEWEST_DIGITS) {
            throw new IllegalArgumentException("fewer than 7 digits");
        }
        return NumberPrints.plain(digits, count);
    }

    private static long national(long digits, int count) {
        long national = count == NATIONAL_DIGITS + 1 ? digits - NORTH_AMERICA : digits;
        boolean whole = count == NATIONAL_DIGITS || (count == NATIONAL_DIGITS + 1 && national < NORTH_AMERICA);
        if (!whole || national / AREA_CODE < LOWEST_CODE || national % AREA_CODE / EXCHANGE < LOWEST_CODE) {
            throw new IllegalArgumentException("not ten digits with an area code");
        }
        return NumberPrints.plain(NORTH_AMERICA + national, NATIONAL_DIGITS + 1);
    }

    private long written(String text) {
        String number = WrittenNumber.read(text, region).value().substring(1);
        return NumberPrints.plain(Long.parseLong(number), number.length());
    }
}
