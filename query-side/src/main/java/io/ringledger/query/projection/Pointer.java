package io.ringledger.query.projection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Which version of a projection readers use, and what is under way.
 *
 * @param rebuilding version that is being filled, {@code null} if none
 * @param caughtUp segments of that version that have come to the end of the log
 * @param retired versions whose documents are still there
 * @param switchedAt when the live version became it
 */
record Pointer(
        String projection,
        int live,
        @Nullable Integer rebuilding,
        List<Integer> caughtUp,
        List<Integer> retired,
        Instant switchedAt) {

    static Pointer first(String projection, Instant now) {
        return new Pointer(projection, 1, null, List.of(), List.of(), now);
    }

    static Pointer read(Document document) {
        return new Pointer(
                document.getString("_id"),
                document.getInteger("live"),
                document.getInteger("rebuilding"),
                document.getList("caughtUp", Integer.class),
                document.getList("retired", Integer.class),
                document.getDate("switchedAt").toInstant());
    }

    Document write() {
        return new Document("_id", projection)
                .append("live", live)
                .append("rebuilding", rebuilding)
                .append("caughtUp", caughtUp)
                .append("retired", retired)
                .append("switchedAt", Date.from(switchedAt));
    }

    Version liveVersion() {
        return new Version(projection, live);
    }

    @Nullable
    Version rebuildingVersion() {
        return rebuilding == null ? null : new Version(projection, rebuilding);
    }

    Pointer startRebuild() {
        int newest = retired.stream().mapToInt(Integer::intValue).max().orElse(0);
        return new Pointer(projection, live, Math.max(newest, live) + 1, List.of(), retired, switchedAt);
    }

    Pointer withCaughtUp(List<Integer> segments) {
        return new Pointer(projection, live, rebuilding, segments, retired, switchedAt);
    }

    Pointer switched(int version, Instant now) {
        List<Integer> older = new ArrayList<>(retired);
        older.add(live);
        return new Pointer(projection, version, null, List.of(), older, now);
    }

    Pointer withoutRetired() {
        return new Pointer(projection, live, rebuilding, caughtUp, List.of(), switchedAt);
    }
}
