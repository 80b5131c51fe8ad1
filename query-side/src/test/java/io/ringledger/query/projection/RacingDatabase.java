package io.ringledger.query.projection;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;

/** A database in which something happens just before each bulk write. */
final class RacingDatabase {
    private final MongoDatabase database;
    private final Runnable before;

    RacingDatabase(MongoDatabase database, Runnable before) {
        this.database = database;
        this.before = before;
    }

    MongoDatabase database() {
        return (MongoDatabase) Proxy.newProxyInstance(
                MongoDatabase.class.getClassLoader(),
                new Class<?>[] {MongoDatabase.class},
                (self, method, arguments) -> {
                    Object result = call(method, database, arguments);
                    return result instanceof MongoCollection<?> collection ? racing(collection) : result;
                });
    }

    private Object racing(MongoCollection<?> collection) {
        return Proxy.newProxyInstance(
                MongoCollection.class.getClassLoader(),
                new Class<?>[] {MongoCollection.class},
                (self, method, arguments) -> {
                    if (method.getName().equals("bulkWrite")) {
                        before.run();
                    }
                    return call(method, collection, arguments);
                });
    }

    private static @Nullable Object call(Method method, Object target, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }
}
