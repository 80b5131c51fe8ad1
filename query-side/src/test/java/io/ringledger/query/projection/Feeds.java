package io.ringledger.query.projection;

import com.mongodb.client.MongoDatabase;
import io.ringledger.query.testing.FaultyDatabase;
import io.ringledger.query.testing.Log;
import java.time.Clock;
import java.util.Random;
import java.util.function.BooleanSupplier;

/** Delivers a log to a projection that publishes. */
public final class Feeds {
    private final FaultyDatabase faulty;
    private final Delivery delivery;
    private final int events;

    public <S> Feeds(MongoDatabase database, StreamProjection<S> projection, Log log) {
        this(database, projection, log, () -> true);
    }

    public <S> Feeds(MongoDatabase database, StreamProjection<S> projection, Log log, BooleanSupplier live) {
        this.faulty = new FaultyDatabase(database);
        Version first = new Version(projection.name(), 1);
        var writer = new StreamWriter<>(faulty.database(), projection, first);
        this.delivery = new Delivery(new StreamInvoker<>(projection, writer, live), log.events());
        this.events = log.events().size();
    }

    public static Pointers pointers(MongoDatabase database) {
        return new Pointers(database, Clock.systemUTC());
    }

    public static <S> void deliver(MongoDatabase database, BucketProjection<S> projection, Log log, int largest) {
        var writer = new BucketWriter<>(database, projection, new Version(projection.name(), 1));
        new Delivery(new LogOrderInvoker(projection, writer::apply), log.events()).all(new Random(1), largest);
    }

    public void deliver(int largest) {
        delivery.all(new Random(1), largest);
    }

    public boolean deliverOnce(int size) {
        return delivery.deliver(size);
    }

    public void redeliver(int largest) {
        delivery.forget(events);
        deliver(largest);
    }

    public void deliverWithStopsAndRedelivery(long seed) {
        Random random = new Random(seed);
        while (!delivery.atEnd()) {
            faulty.breakSomewhere(random, 3);
            if (!delivery.deliver(1 + random.nextInt(30))) {
                faulty.mend();
                delivery.deliver(1 + random.nextInt(60));
            } else if (random.nextInt(4) == 0) {
                delivery.forget(random.nextInt(20));
            }
        }
    }
}
