package io.ringledger.embedded.mongo;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.bson.Document;

/**
 * The process that is killed: {@code CrashWriter <directory> <first number>}. Each ascending number
 * is set in all documents of one collection by one command, in turn in several collections, and told
 * on the standard output once it is confirmed. Such a command keeps the server busy for nearly all
 * of the time, so that a commit that did not wait for it would be seen.
 */
final class CrashWriter {
    static final int COLLECTIONS = 4;
    static final int DOCUMENTS = 200;
    static final String DATABASE = "crash";

    private CrashWriter() {}

    public static void main(String[] arguments) throws IOException {
        var server = EmbeddedMongo.start(Path.of(arguments[0]));
        var client = MongoClients.create(server.connectionString());
        var database = client.getDatabase(DATABASE);
        int first = Integer.parseInt(arguments[1]);
        if (first == 1) {
            prepare(database);
            server.commit();
        }
        var confirmed = new FileOutputStream(FileDescriptor.out);
        for (int number = first; ; number++) {
            database.getCollection(collection(number)).updateMany(Filters.gte("_id", 0), Updates.set("number", number));
            confirmed.write((number + "\n").getBytes(StandardCharsets.US_ASCII));
        }
    }

    static String collection(int number) {
        return "numbers" + Math.floorMod(number, COLLECTIONS);
    }

    private static void prepare(MongoDatabase database) {
        for (int number = 1 - COLLECTIONS; number <= 0; number++) {
            var collection = database.getCollection(collection(number));
            collection.createIndex(Indexes.ascending("group", "number"));
            collection.createIndex(Indexes.descending("number"));
            int start = number;
            collection.insertMany(IntStream.range(0, DOCUMENTS)
                    .mapToObj(id -> new Document("_id", id)
                            .append("number", start)
                            .append("group", id % 7)
                            .append("text", "x".repeat(300)))
                    .toList());
        }
    }
}
