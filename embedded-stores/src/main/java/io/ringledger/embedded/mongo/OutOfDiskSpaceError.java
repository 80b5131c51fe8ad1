package io.ringledger.embedded.mongo;

import de.bwaldvogel.mongo.exception.MongoServerError;

/** What a MongoDB answers where the disk is full. */
final class OutOfDiskSpaceError extends MongoServerError {
    private static final long serialVersionUID = 1L;
    private static final int OUT_OF_DISK_SPACE = 14031;

    OutOfDiskSpaceError() {
        super(OUT_OF_DISK_SPACE, "OutOfDiskSpace", "the disk is full");
    }
}
