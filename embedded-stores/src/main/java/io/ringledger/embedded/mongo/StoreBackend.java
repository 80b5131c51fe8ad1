package io.ringledger.embedded.mongo;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoBackend;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;

/** All databases of one {@link ViewStore}, and the gate that each writing command passes. */
final class StoreBackend extends AbstractMongoBackend {
    private static final int SESSION_MINUTES = 30;
    private static final int BATCH = 1000;
    private static final Set<String> READS =
            Set.of("find", "getmore", "count", "distinct", "ismaster", "hello", "ping", "buildinfo", "killcursors");

    private final ViewStore store;
    private final ReadStatistics statistics;

    StoreBackend(ViewStore store, ReadStatistics statistics) {
        this.store = store;
        this.statistics = statistics;
        store.databases().toList().forEach(this::resolveDatabase);
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        return new StoreDatabase(name, store, getCursorRegistry(), statistics);
    }

    @Override
    public Document handleCommand(Channel channel, String databaseName, String command, Document query) {
        return isRead(command, query)
                ? store.reading(() -> read(channel, databaseName, command, query))
                : write(channel, databaseName, command, query);
    }

    private Document write(Channel channel, String databaseName, String command, Document query) {
        var answer = store.commits().writing(() -> super.handleCommand(channel, databaseName, command, query));
        if (isJournaled(query) && !store.commits().commit()) {
            throw new OutOfDiskSpaceError();
        }
        return answer;
    }

    /** Who asks for it wants the write in the file before it is confirmed. */
    private static boolean isJournaled(Document query) {
        return query.get("writeConcern") instanceof Document concern && Boolean.TRUE.equals(concern.get("j"));
    }

    private Document read(Channel channel, String databaseName, String command, Document query) {
        if (command.equalsIgnoreCase("getMore")) {
            query.putIfAbsent("batchSize", BATCH);
        }
        boolean greeting = command.equalsIgnoreCase("isMaster") || command.equalsIgnoreCase("hello");
        // the server below knows the older name of the greeting only
        var answer = super.handleCommand(channel, databaseName, greeting ? "isMaster" : command, query);
        if (greeting) {
            // without it the driver refuses to start sessions
            answer.put("logicalSessionTimeoutMinutes", SESSION_MINUTES);
        }
        return answer;
    }

    void verify(String database) {
        ((StoreDatabase) resolveDatabase(database)).collections().forEach(StoreCheck::verify);
    }

    private static boolean isRead(String command, Document query) {
        String name = command.toLowerCase(Locale.ROOT);
        return READS.contains(name)
                || (name.equals("aggregate")
                        && query.get("pipeline") instanceof Collection<?> stages
                        && stages.stream().noneMatch(StoreBackend::writes));
    }

    private static boolean writes(Object stage) {
        return stage instanceof Document document && (document.containsKey("$out") || document.containsKey("$merge"));
    }
}
