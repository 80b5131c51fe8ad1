package io.ringledger.query.testing;

import com.mongodb.client.MongoDatabase;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;

/** A collection as one string, to compare read models by: canonical JSON without the bookkeeping fields. */
public final class ReadModel {
    private ReadModel() {}

    public static String hash(MongoDatabase database, String collection) {
        List<String> documents = new ArrayList<>();
        database.getCollection(collection).find().forEach(document -> {
            document.remove("seq");
            document.remove("pos");
            documents.add(new Document(sorted(document)).toJson());
        });
        Collections.sort(documents);
        try {
            byte[] all = String.join("\n", documents).getBytes(StandardCharsets.UTF_8);
            return documents.size() + ":"
                    + HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(all));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Object> sorted(Document document) {
        Map<String, Object> sorted = new TreeMap<>();
        document.forEach((name, value) ->
                sorted.put(name, value instanceof Document nested ? new Document(sorted(nested)) : value));
        return sorted;
    }
}
