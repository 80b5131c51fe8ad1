package io.ringledger.embedded.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.regex;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Sorts.orderBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Indexes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a list of calls may cost: the documents of the page, and nothing for an exact total. */
class QueryPlanTest {
    private static final EmbeddedMongo SERVER = EmbeddedMongo.inMemory();
    private static final MongoClient CLIENT = MongoClients.create(SERVER.connectionString());
    private static final MongoCollection<Document> CALLS =
            CLIENT.getDatabase("plans").getCollection("calls");
    private static final Bson TENANT = eq("tenant", "t0");
    private static final Bson NEWEST = orderBy(descending("at"), descending("_id"));

    @BeforeAll
    static void aThousandCallsOfTwoTenants() {
        index("tenant", "-at", "-_id");
        index("tenant", "status", "-at", "-_id");
        index("tenant", "score", "_id");
        index("tenant", "tokens", "-at", "-_id");
        CALLS.insertMany(IntStream.range(0, 1000)
                .mapToObj(id -> new Document("_id", id)
                        .append("tenant", "t" + id % 2)
                        .append("status", List.of("ringing", "ended", "failed").get(id % 3))
                        .append("at", id / 4)
                        .append("score", id % 100)
                        .append("tokens", List.of("" + id, "" + id % 100)))
                .toList());
    }

    private static void index(String... fields) {
        CALLS.createIndex(Indexes.compoundIndex(List.of(fields).stream()
                .map(field -> field.startsWith("-") ? Indexes.descending(field.substring(1)) : Indexes.ascending(field))
                .toList()));
    }

    @AfterAll
    static void stop() {
        CLIENT.close();
        SERVER.close();
    }

    private static void examines(long documents, String plan, Runnable query) {
        long before = SERVER.statistics().documentsExamined();
        query.run();
        assertThat(SERVER.statistics().lastPlan()).isEqualTo("calls " + plan);
        assertThat(SERVER.statistics().documentsExamined() - before).isEqualTo(documents);
    }

    private static void page(Bson filter, Bson order, int skip) {
        CALLS.find(filter).sort(order).skip(skip).limit(10).into(new ArrayList<>());
    }

    @Test
    void pagesLoadTheirDocumentsOnlyHoweverDeep() {
        String plan = "tenant_1_at_-1__id_-1 ";
        examines(10, plan + "FORWARDS exact", () -> page(TENANT, NEWEST, 0));
        examines(10, plan + "FORWARDS exact", () -> page(TENANT, NEWEST, 480));
        examines(10, plan + "BACKWARDS exact", () -> page(TENANT, ascending("at", "_id"), 20));
        examines(10, plan + "FORWARDS exact", () -> page(and(TENANT, gte("at", 50), lt("at", 90)), NEWEST, 5));
    }

    @Test
    void filtersUseTheIndexThatCoversThem() {
        String plan = "tenant_1_status_1_at_-1__id_-1 ";
        var failed = and(TENANT, eq("status", "failed"));
        examines(10, plan + "FORWARDS exact", () -> page(failed, NEWEST, 30));
        var either = and(TENANT, in("status", "failed", "ended"));
        examines(10, plan + "MERGED_FORWARDS exact", () -> page(either, NEWEST, 30));
        examines(10, "tenant_1_score_1__id_1 FORWARDS exact", () -> page(TENANT, ascending("score"), 3));
        examines(
                5,
                "tenant_1_tokens_1_at_-1__id_-1 FORWARDS exact",
                () -> page(and(TENANT, eq("tokens", "40")), NEWEST, 5));
    }

    @Test
    void totalsLoadNothing() {
        var status = and(TENANT, eq("status", "failed"));
        examines(0, "tenant_1_status_1_at_-1__id_-1 FORWARDS exact", () -> CALLS.countDocuments(status));
        examines(0, "tenant_1_score_1__id_1 FORWARDS exact", () -> CALLS.countDocuments(and(TENANT, gte("score", 90))));
        examines(
                0,
                "tenant_1_tokens_1_at_-1__id_-1 FORWARDS exact",
                () -> CALLS.countDocuments(and(TENANT, eq("tokens", "40"))));
    }

    @Test
    void documentsAreLookedUpByTheirIds() {
        examines(3, "_id lookup", () -> CALLS.find(in("_id", 5, 900, 33, 5000)).into(new ArrayList<>()));
        examines(1, "_id lookup", () -> CALLS.replaceOne(and(eq(7), eq("score", 99)), new Document("x", 1)));
    }

    @Test
    void filterWithoutAnIndexOfItsOwnTakesTheCheaperOfSortingFewAndWalkingFar() {
        var few = and(TENANT, eq("score", 4), eq("status", "ended"));
        examines(10, "tenant_1_score_1__id_1 UNORDERED filtered", () -> page(few, NEWEST, 0));
        var many = and(TENANT, gte("score", 10), eq("status", "ended"));
        examines(10, "tenant_1_status_1_at_-1__id_-1 FORWARDS filtered", () -> page(many, NEWEST, 0));
    }

    @Test
    void anchoredPatternsAndPipelinesUseIndexes() {
        CALLS.find(and(TENANT, regex("status", "^fail"))).first();
        assertThat(SERVER.statistics().lastPlan()).contains("status");
        var pipeline = List.of(Aggregates.match(TENANT), Aggregates.sort(NEWEST), Aggregates.limit(4));
        examines(
                4,
                "tenant_1_at_-1__id_-1 FORWARDS exact",
                () -> CALLS.aggregate(pipeline).into(new ArrayList<>()));
    }

    @Test
    void differentElementsOfAnArrayMayFulfilTwoConditions() {
        var apart = and(eq("tokens", "700"), gte("tokens", "5"), lt("tokens", "1"));
        assertThat(CALLS.countDocuments(and(TENANT, gte("tokens", "5"), lt("tokens", "1"))))
                .isEqualTo(5);
        assertThat(CALLS.find(and(TENANT, apart)).first()).containsEntry("_id", 700);
    }

    @Test
    void whatNoIndexHelpsIsCountedAsAScan() {
        long scans = SERVER.statistics().collectionScans();
        assertThat(CALLS.countDocuments(eq("at", 3))).isEqualTo(4);
        assertThat(SERVER.statistics().collectionScans()).isEqualTo(scans + 1);
    }
}
