package io.ringledger.query.projection;

import com.mongodb.MongoException;
import io.ringledger.platform.records.StorageUnavailableException;
import java.io.IOException;
import java.sql.SQLException;
import org.axonframework.common.AxonTransientException;
import org.jspecify.annotations.Nullable;

/** Whose fault it is: the store's, then the batch comes again; or the event's, then it would fail for ever. */
final class Failures {
    private Failures() {}

    /** Rethrows what trying again can cure, such as a key store that could not be reached while a payload was read. */
    static void rethrowIfStores(RuntimeException failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (isStores(cause)) {
                throw failure;
            }
        }
    }

    private static boolean isStores(Throwable cause) {
        return cause instanceof MongoException
                || cause instanceof StorageUnavailableException
                || cause instanceof AxonTransientException
                || cause instanceof IOException
                || cause instanceof SQLException;
    }
}
