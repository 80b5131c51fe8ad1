package io.ringledger.query.testing;

import com.mongodb.MongoSocketReadException;
import com.mongodb.ServerAddress;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A database whose connection breaks at one write: before it, in the middle of it, or after it before the answer. */
public final class FaultyDatabase {
    /** Where it breaks. */
    public enum Moment {
        BEFORE,
        HALFWAY,
        AFTER
    }

    private static final Set<String> WRITES = Set.of("bulkWrite", "insertMany", "insertOne", "replaceOne", "deleteOne");

    private final MongoDatabase database;
    private final AtomicInteger writes = new AtomicInteger();
    private volatile int fatal = -1;
    private volatile Moment moment = Moment.BEFORE;

    public FaultyDatabase(MongoDatabase database) {
        this.database = database;
    }

    public void breakAt(int write, Moment when) {
        writes.set(0);
        moment = when;
        fatal = write;
    }

    /** Breaks at one of the next writes, or at none, and at any moment of it. */
    public void breakSomewhere(Random random, int within) {
        breakAt(random.nextInt(within), List.of(Moment.values()).get(random.nextInt(3)));
    }

    public void mend() {
        fatal = -1;
    }

    public MongoDatabase database() {
        return proxy(MongoDatabase.class, database, (method, arguments) -> {
            Object result = call(method, database, arguments);
            return result instanceof MongoCollection<?> collection ? faulty(collection) : result;
        });
    }

    private Object faulty(MongoCollection<?> collection) {
        return proxy(MongoCollection.class, collection, (method, arguments) -> {
            if (!WRITES.contains(method.getName()) || writes.getAndIncrement() != fatal) {
                return call(method, collection, arguments);
            }
            if (moment == Moment.HALFWAY && method.getName().equals("bulkWrite")) {
                List<?> all = (List<?>) arguments[0];
                if (all.size() > 1) {
                    call(method, collection, new Object[] {all.subList(0, all.size() / 2), new BulkWriteOptions()});
                }
            } else if (moment == Moment.AFTER) {
                call(method, collection, arguments);
            }
            throw new MongoSocketReadException("the connection broke", new ServerAddress());
        });
    }

    private interface Call {
        @Nullable
        Object run(Method method, Object[] arguments) throws Throwable;
    }

    private static <T> T proxy(Class<T> type, Object target, Call call) {
        return type.cast(Proxy.newProxyInstance(
                target.getClass().getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> call.run(method, arguments == null ? new Object[0] : arguments)));
    }

    private static @Nullable Object call(Method method, Object target, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }
}
