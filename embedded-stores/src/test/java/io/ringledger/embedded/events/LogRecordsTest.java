package io.ringledger.embedded.events;

import static io.ringledger.embedded.events.Logs.open;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.platform.records.DurableRecords;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogRecordsTest {

    @TempDir
    Path directory;

    private EmbeddedEventLog log;
    private DurableRecords records;

    @BeforeEach
    void openLog() {
        log = open(directory);
        records = log.records();
    }

    @AfterEach
    void closeLog() {
        log.close();
    }

    @Test
    void anInsertedRecordSurvivesAReopening() {
        assertThat(records.insert("keys", "1", bytes("one"))).isTrue();
        log.close();
        openLog();
        assertThat(records.find("keys", "1")).contains(bytes("one"));
        assertThat(records.find("keys", "2")).isEmpty();
        assertThat(records.find("heads", "1")).isEmpty();
    }

    @Test
    void aSecondInsertChangesNothing() {
        records.insert("keys", "1", bytes("one"));
        assertThat(records.insert("keys", "1", bytes("two"))).isFalse();
        assertThat(records.find("keys", "1")).contains(bytes("one"));
    }

    @Test
    void ofManyInsertersOneWins() throws Exception {
        try (var threads = Executors.newFixedThreadPool(16)) {
            var inserts = IntStream.range(0, 16)
                    .mapToObj(i -> threads.submit(() -> records.insert("keys", "1", bytes("" + i))))
                    .toList();
            var winners = 0;
            for (var insert : inserts) {
                winners += insert.get() ? 1 : 0;
            }
            assertThat(winners).isEqualTo(1);
        }
    }

    @Test
    void insertingInOrderEndsAtTheFirstThatIsThere() {
        records.insert("heads", "3", bytes("other"));
        SequencedMap<String, byte[]> heads = new LinkedHashMap<>();
        for (var id = 1; id <= 4; id++) {
            heads.put("" + id, bytes("own"));
        }
        assertThat(records.insertInOrder("heads", heads)).isEqualTo(2);
        assertThat(records.find("heads", "2")).contains(bytes("own"));
        assertThat(records.find("heads", "3")).contains(bytes("other"));
        assertThat(records.find("heads", "4")).isEmpty();
    }

    @Test
    void replacingMakesAndOverwrites() {
        records.replace("heads", "t1", bytes("one"));
        records.replace("heads", "t1", bytes("two"));
        assertThat(records.find("heads", "t1")).contains(bytes("two"));
    }

    @Test
    void deletingSaysWhetherThereWasOne() {
        records.insert("keys", "1", bytes("one"));
        assertThat(records.delete("keys", "1")).isTrue();
        assertThat(records.delete("keys", "1")).isFalse();
        assertThat(records.find("keys", "1")).isEmpty();
    }

    @Test
    void visitsOneCollectionInTheOrderOfItsIds() {
        records.insert("keys", "b", bytes("two"));
        records.insert("keys", "a", bytes("one"));
        records.insert("heads", "c", bytes("three"));
        var visited = new ArrayList<String>();
        records.forEach("keys", (id, value) -> visited.add(id + "=" + new String(value, UTF_8)));
        assertThat(visited).containsExactly("a=one", "b=two");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
