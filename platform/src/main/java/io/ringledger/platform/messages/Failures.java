package io.ringledger.platform.messages;

import com.mongodb.MongoConnectionPoolClearedException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoServerUnavailableException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import io.ringledger.api.rejections.PlatformRejection;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.api.rejections.Rejection;
import io.ringledger.platform.records.StorageUnavailableException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import org.axonframework.axonserver.connector.AxonServerException;
import org.axonframework.axonserver.connector.query.AxonServerQueryDispatchException;
import org.axonframework.commandhandling.NoHandlerForCommandException;
import org.axonframework.commandhandling.distributed.CommandDispatchException;
import org.axonframework.messaging.HandlerExecutionException;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.queryhandling.NoHandlerForQueryException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One table from what a bus may throw to the refusal that leaves the sender. */
final class Failures {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
    private static final int DEEPEST = 20;

    /** Ways in which Axon Server, or the way to it, is not there; its two client libraries have one each. */
    private static final List<Class<? extends Throwable>> OUT_OF_REACH = List.of(
            TimeoutException.class,
            NoHandlerForCommandException.class,
            NoHandlerForQueryException.class,
            CommandDispatchException.class,
            AxonServerQueryDispatchException.class,
            AxonServerException.class,
            io.axoniq.axonserver.connector.AxonServerException.class,
            io.grpc.StatusRuntimeException.class);

    /** A MongoDB that gives no answer, or not yet. What it refuses is an error of ours and none of these. */
    private static final List<Class<? extends Throwable>> READ_STORE_AWAY = List.of(
            MongoTimeoutException.class,
            MongoSocketException.class,
            MongoConnectionPoolClearedException.class,
            MongoServerUnavailableException.class,
            MongoNotPrimaryException.class,
            MongoNodeIsRecoveringException.class);

    private Failures() {}

    static Rejected rejected(Throwable failure) {
        return detail(failure).map(Rejected::new).orElseGet(() -> platform(failure));
    }

    /** Somebody else wrote the same stream at the same time; a new stream has a class of its own for it. */
    static boolean isConflict(Throwable failure) {
        return has(failure, ConcurrencyException.class)
                || has(failure, AggregateStreamCreationException.class)
                || detail(failure).filter(Failures::isConflict).isPresent();
    }

    /** It happened in another process, where it got its code. */
    private static boolean isConflict(Rejection rejection) {
        return rejection.code().equals(PlatformRejection.CONFLICT.name());
    }

    private static boolean has(Throwable failure, Class<? extends Throwable> type) {
        return find(failure, type).isPresent();
    }

    private static Optional<Rejection> detail(Throwable failure) {
        Optional<Rejected> thrown = find(failure, Rejected.class);
        return thrown.isPresent()
                ? thrown.map(Rejected::rejection)
                : find(failure, HandlerExecutionException.class)
                        .flatMap(e -> e.getDetails())
                        .filter(Rejection.class::isInstance)
                        .map(Rejection.class::cast);
    }

    private static Rejected platform(Throwable failure) {
        if (has(failure, AggregateNotFoundException.class)) {
            return new Rejected(PlatformRejection.NOT_FOUND, "there is no such thing");
        }
        if (isConflict(failure)) {
            return new Rejected(PlatformRejection.CONFLICT, "it was changed at the same time, try again");
        }
        if (has(failure, StorageUnavailableException.class)) {
            return new Rejected(PlatformRejection.STORAGE_UNAVAILABLE, "nothing can be written at present");
        }
        if (isReadStoreAway(failure) || OUT_OF_REACH.stream().anyMatch(type -> has(failure, type))) {
            return new Rejected(
                    PlatformRejection.SERVICE_UNAVAILABLE, "a part of the platform cannot be reached at present");
        }
        LOG.error("a message failed in a way that has no code", failure);
        return new Rejected(PlatformRejection.INTERNAL_ERROR, "an error of ours");
    }

    /** Whether the store of the read models gives no answer; its class does not cross a bus. */
    static boolean isReadStoreAway(Throwable failure) {
        return READ_STORE_AWAY.stream().anyMatch(type -> has(failure, type));
    }

    private static <T extends Throwable> Optional<T> find(Throwable failure, Class<T> type) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++, cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return Optional.of(type.cast(cause));
            }
        }
        return Optional.empty();
    }
}
