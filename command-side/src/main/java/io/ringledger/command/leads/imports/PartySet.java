package io.ringledger.command.leads.imports;

import io.ringledger.vocabulary.SubjectId;
import java.util.Arrays;

/**
 * Holders of numbers, each as 64 bits of its keyed hash: sixteen bytes for each in the worst case, so that those of a million
 * rows can be remembered. Of a million, two have the same bits once in some thirty million files.
 */
final class PartySet {
    private static final int HASH_FROM = "subj_".length();
    private static final int HASH_DIGITS = 16;
    private static final int HEXADECIMAL = 16;

    private long[] table = new long[1 << 10];
    private int size;

    /** Whether it was not there before. */
    boolean add(SubjectId party) {
        if (2 * size >= table.length) {
            grow();
        }
        boolean added = put(table, bits(party));
        size += added ? 1 : 0;
        return added;
    }

    /** Zero is the empty place. */
    private static long bits(SubjectId party) {
        long bits = Long.parseUnsignedLong(party.value(), HASH_FROM, HASH_FROM + HASH_DIGITS, HEXADECIMAL);
        return bits == 0 ? 1 : bits;
    }

    private void grow() {
        long[] larger = new long[2 * table.length];
        Arrays.stream(table).filter(bits -> bits != 0).forEach(bits -> put(larger, bits));
        table = larger;
    }

    /** Keyed hashes are spread evenly already. */
    private static boolean put(long[] table, long bits) {
        int mask = table.length - 1;
        int place = (int) bits & mask;
        while (table[place] != 0) {
            if (table[place] == bits) {
                return false;
            }
            place = (place + 1) & mask;
        }
        table[place] = bits;
        return true;
    }
}
