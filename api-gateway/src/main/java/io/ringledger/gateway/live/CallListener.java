package io.ringledger.gateway.live;

/** Wants to know of changes. Called on the thread of the feed: takes what it is given and returns at once. */
@FunctionalInterface
interface CallListener {
    void onChange(LiveChange change);
}
