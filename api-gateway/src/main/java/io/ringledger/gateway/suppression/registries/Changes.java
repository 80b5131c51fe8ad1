package io.ringledger.gateway.suppression.registries;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Reads a line of changes: the number (its area code may be a field of its own), anything, and {@code A} for added or {@code D}
 * for deleted, all between commas. Of the national registry's change list public documents say no more than that it has several
 * items between commas.
 */
final class Changes {
    private static final int AREA_CODE = 3;

    private final NumberReader numbers;

    Changes(NumberReader numbers) {
        this.numbers = numbers;
    }

    /** A change. */
    record Change(long plain, boolean added) {}

    /** @throws IllegalArgumentException if it is none; its message says why */
    Change read(byte[] text, int from, int to) {
        String[] fields = new String(text, from, to - from, StandardCharsets.US_ASCII)
                .replace("\"", "")
                .split(",", -1);
        String kind = fields[fields.length - 1].strip().toUpperCase(Locale.ROOT);
        if (fields.length < 2 || (!kind.equals("A") && !kind.equals("D"))) {
            throw new IllegalArgumentException("does not end with ,A or ,D");
        }
        boolean apart = fields.length > 2 && fields[0].strip().length() == AREA_CODE;
        byte[] number = (apart ? fields[0] + fields[1] : fields[0]).getBytes(StandardCharsets.US_ASCII);
        return new Change(numbers.read(number, 0, number.length), kind.equals("A"));
    }
}
