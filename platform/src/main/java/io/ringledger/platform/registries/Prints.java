package io.ringledger.platform.registries;

import java.util.Arrays;

/** Sets of prints that have the first byte in common, as sorted arrays. */
final class Prints {
    private Prints() {}

    /** The first so many of some, in ascending order, each once. Sorts them where they are. */
    static long[] sorted(long[] prints, int count) {
        Arrays.sort(prints, 0, count);
        int kept = 0;
        for (int each = 0; each < count; each++) {
            if (kept == 0 || prints[each] != prints[kept - 1]) {
                prints[kept++] = prints[each];
            }
        }
        return kept == prints.length ? prints : Arrays.copyOf(prints, kept);
    }

    /** Those of a list that are not removed, and those that are added: who is both is on it. */
    static long[] changed(long[] before, long[] removed, long[] added) {
        long[] all = new long[before.length + added.length];
        int count = 0;
        for (long print : before) {
            if (Arrays.binarySearch(removed, print) < 0) {
                all[count++] = print;
            }
        }
        System.arraycopy(added, 0, all, count, added.length);
        return sorted(all, count + added.length);
    }
}
