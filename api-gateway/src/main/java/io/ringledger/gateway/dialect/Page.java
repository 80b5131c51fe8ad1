package io.ringledger.gateway.dialect;

import java.util.List;

/**
 * One page of a list, before a dialect has words for it.
 *
 * @param name what the items are called, for example {@code calls}
 * @param number which page, from 1
 * @param limit items per page, from 1
 * @param total items on all pages
 */
public record Page<T>(String name, List<T> items, int number, int limit, long total) {

    public Page {
        items = List.copyOf(items);
    }

    /** How many pages there are; none where there is no item. */
    public long pages() {
        return Math.ceilDiv(total, limit);
    }

    public boolean hasNext() {
        return number < pages();
    }

    public boolean hasPrevious() {
        return number > 1;
    }
}
