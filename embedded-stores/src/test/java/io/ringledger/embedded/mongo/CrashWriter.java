package io.ringledger.embedded.mongo;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.bson.Document;

/**
 * The process that is killed: {@code CrashWriter <directory> <first number>} writes ascending numbers,
 * each confirmed before the next, in turn to several collections, and tells each confirmed one on
 * its standard output.
 */
final class CrashWriter {
    static final int COLLECTIONS = 4;
    static final int COUNTED = 10;
    static final String DATABASE = "crash";

    private CrashWriter() {}

    public static void main(String[] arguments) throws IOException {
        var server = EmbeddedMongo.start(Path.of(arguments[0]));
        var client = MongoClients.create(server.connectionString());
        var database = client.getDatabase(DATABASE);
        for (int i = 0; i < COLLECTIONS; i++) {
            var collection = database.getCollection("numbers" + i);
            collection.createIndex(Indexes.ascending("group", "number"));
            collection.createIndex(Indexes.descending("number"), new IndexOptions().unique(true));
        }
        var confirmed = new FileOutputStream(FileDescriptor.out);
        for (int number = Integer.parseInt(arguments[1]); ; number++) {
            write(database, number);
            confirmed.write((number + "\n").getBytes(StandardCharsets.US_ASCII));
        }
    }

    private static void write(MongoDatabase database, int number) {
        database.getCollection("numbers" + number % COLLECTIONS)
                .insertOne(new Document("_id", number)
                        .append("number", number)
                        .append("group", number % 7)
                        .append("text", "x".repeat(300)));
        if (number % COUNTED == 0) {
            var counter = new Document("_id", "last").append("number", number);
            database.getCollection("counter")
                    .replaceOne(Filters.eq("last"), counter, new ReplaceOptions().upsert(true));
        }
    }
}
