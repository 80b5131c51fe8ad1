package io.ringledger.query.projection;

/** Somebody else wrote a document between its reading and its writing. The batch is read and applied again. */
final class StaleBatchException extends RuntimeException {
    StaleBatchException(String collection, int sent, int written) {
        super(collection + ": " + written + " of " + sent + " documents were as they had been read");
    }
}
