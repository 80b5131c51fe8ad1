package io.ringledger.embedded.events;

/** The stream already has an event of this sequence number. Carries no stack trace: it is an answer, not a fault. */
final class DuplicateEvent extends RuntimeException {

    private final int index;

    DuplicateEvent(StoredEvent event, int index) {
        super("stream " + event.stream() + " already has sequence " + event.sequence(), null, false, false);
        this.index = index;
    }

    /** Which event of the append it was. */
    int index() {
        return index;
    }
}
