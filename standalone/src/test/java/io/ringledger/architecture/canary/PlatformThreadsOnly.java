package io.ringledger.architecture.canary;

/** A class that starts a virtual thread. */
final class PlatformThreadsOnly {
    Thread start(Runnable work) {
        return Thread.ofVirtual().start(work);
    }
}
