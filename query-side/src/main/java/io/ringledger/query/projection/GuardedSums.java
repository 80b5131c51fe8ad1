package io.ringledger.query.projection;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Buckets, each of which knows the position of the last event that it covers, and takes no other event twice. */
final class GuardedSums {
    private static final String POSITION = "pos";
    private static final String COUNTS = "counts";

    private final GuardedDocuments buckets;

    GuardedSums(MongoDatabase database, String collection) {
        this.buckets = new GuardedDocuments(database, collection, POSITION);
    }

    /**
     * Adds what is not covered yet.
     *
     * @throws StaleBatchException if somebody else writes to the same buckets
     */
    void write(List<Difference> differences) {
        Map<String, List<Difference>> byBucket = differences.stream()
                .collect(Collectors.groupingBy(each -> each.share().bucket()));
        Map<String, Document> read = buckets.load(byBucket.keySet());
        List<Document> written = new ArrayList<>();
        byBucket.forEach((bucket, changes) -> {
            Document before = read.get(bucket);
            long covered = buckets.reached(before);
            List<Difference> news =
                    changes.stream().filter(each -> each.position() > covered).toList();
            if (!news.isEmpty()) {
                written.add(sum(before, news));
            }
        });
        buckets.write(read, written);
    }

    private static Document sum(@Nullable Document before, List<Difference> news) {
        Share about = news.getFirst().share();
        Document counts = before == null ? new Document() : new Document(before.get(COUNTS, Document.class));
        for (Difference difference : news) {
            difference.share().counts().forEach((name, count) -> add(counts, name, count));
        }
        return new Document(GuardedDocuments.ID, about.bucket())
                .append(POSITION, news.getLast().position())
                .append(COUNTS, counts)
                .append("about", new Document(about.labels()));
    }

    private static void add(Document counts, String name, long count) {
        long sum = counts.get(name, 0L) + count;
        if (sum == 0) {
            counts.remove(name);
        } else {
            counts.put(name, sum);
        }
    }
}
