package io.ringledger.platform.records;

/**
 * What was written over or deleted in a store and still lies in its files: freed pages, write-ahead logs, older versions.
 * Each store of a shape that keeps files of its own brings one; a database that is run apart has its own ways.
 */
@FunctionalInterface
public interface Leftovers {
    /**
     * Lets nothing be left of what was written over or deleted before this call. May be repeated.
     *
     * @throws StorageUnavailableException if that cannot be done now
     */
    void wipe();
}
