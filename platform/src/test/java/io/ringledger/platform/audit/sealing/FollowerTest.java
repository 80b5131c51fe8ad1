package io.ringledger.platform.audit.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.ringledger.platform.audit.Head;
import io.ringledger.platform.audit.RawEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FollowerTest {
    private final SealedDirectory sealed;

    FollowerTest(@TempDir Path directory) {
        this.sealed = new SealedDirectory(directory);
    }

    private Follower started() {
        Follower follower =
                new Follower(sealed.log(), sealed.records(), sealed.audit(), sealed.keyFile(), Clock.systemUTC());
        follower.start();
        return follower;
    }

    @Test
    void whatHappensIsSealedBySelf() {
        try (Follower follower = started()) {
            sealed.log().append(3);
            await().until(() -> follower.position() == 3);
            sealed.log().append(600);
            await().until(() -> follower.position() == 603);
        }
        assertThat(sealed.verify().damages()).isEmpty();
        assertThat(sealed.heads()).extracting(Head::position).startsWith(3L, 259L, 515L);
    }

    @Test
    void whoStopsInPeaceLeavesNothingUnsealed() {
        try (Follower follower = started()) {
            sealed.log().append(300);
            assertThat(follower.isMismatched()).isFalse();
        }
        assertThat(sealed.verify().unsealed()).isZero();
        assertThat(sealed.verify().sealed()).isEqualTo(300);
    }

    @Test
    void whoStopsAtOnceLeavesNothingUnsealed() {
        sealed.log().append(300);
        started().close();
        assertThat(sealed.verify().sealed()).isEqualTo(300);
    }

    @Test
    void aMismatchIsCountedAndNothingIsSealedOverIt() {
        sealed.sealed(10);
        sealed.log().replaceAll(sealed.log().events().subList(0, 9));
        try (Follower follower = started()) {
            SimpleMeterRegistry registry = new SimpleMeterRegistry();
            new FollowerMetrics(follower).bindTo(registry);
            await().until(follower::isMismatched);
            assertThat(registry.get("ringledger.audit.mismatches")
                            .functionCounter()
                            .count())
                    .isEqualTo(1);
            sealed.log().append(300);
        }
        assertThat(sealed.heads()).hasSize(1);
    }

    @Test
    void otherProcessesSeeAMismatchUntilItIsPutRight() {
        sealed.sealed(10);
        List<RawEvent> whole = sealed.log().events();
        KeptMismatch mismatch = new KeptMismatch(sealed.records());
        sealed.log().replaceAll(whole.subList(0, 9));
        try (Follower follower = started()) {
            await().until(follower::isMismatched);
            await().until(mismatch::isThere);
        }
        sealed.log().replaceAll(whole);
        sealed.log().append(1);
        try (Follower follower = started()) {
            await().until(() -> follower.position() == 11);
        }
        assertThat(mismatch.isThere()).isFalse();
    }

    @Test
    void ofTwoFollowersOneSeals() {
        try (Follower first = started();
                Follower second = started()) {
            sealed.log().append(300);
            await().until(() -> Math.max(first.position(), second.position()) == 300);
            assertThat(Math.min(first.position(), second.position())).isZero();
        }
        assertThat(sealed.verify().damages()).isEmpty();
    }

    @Test
    void whatCannotBeWrittenNowIsTriedAgain() throws IOException {
        Files.createDirectories(sealed.audit().path());
        Path inTheWay = Files.createDirectory(sealed.audit().heads());
        try (Follower follower = started()) {
            sealed.log().append(3);
            assertThat(follower.isMismatched()).isFalse();
            Files.delete(inTheWay);
            await().until(() -> follower.position() == 3);
        }
        assertThat(sealed.verify().damages()).isEmpty();
    }
}
