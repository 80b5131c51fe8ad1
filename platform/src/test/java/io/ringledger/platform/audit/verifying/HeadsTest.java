package io.ringledger.platform.audit.verifying;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.platform.audit.Head;
import io.ringledger.platform.audit.RawEvent;
import io.ringledger.platform.audit.sealing.SealedDirectory;
import io.ringledger.platform.audit.verifying.Damage.Kind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be wrong with heads. */
class HeadsTest {
    private final Path directory;
    private final SealedDirectory sealed;

    HeadsTest(@TempDir Path directory) {
        this.directory = directory;
        this.sealed = new SealedDirectory(directory.resolve("ours"));
        for (int i = 0; i < 8; i++) {
            sealed.sealed(10);
        }
    }

    @Test
    void aHeadThatTheKeyDidNotSignIsForged() {
        List<Head> heads = new ArrayList<>(sealed.heads());
        heads.set(3, forged(heads.get(3)));
        assertThat(verify(heads))
                .containsExactly(
                        "forged head: head 4 (not signed by key " + sealed.key().id() + ")");
    }

    @Test
    void everyBitOfASignatureCounts() {
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            Head head = sealed.heads().getFirst();
            byte[] signature = Base64.getDecoder().decode(head.signature());
            int at = random.nextInt(signature.length);
            signature[at] = (byte) (signature[at] ^ 1 << random.nextInt(Byte.SIZE));
            assertThat(sealed.key().signed(head.signed(Base64.getEncoder().encodeToString(signature))))
                    .isFalse();
        }
    }

    @Test
    void aForgedLastHeadCoversNothing() {
        List<Head> heads = new ArrayList<>(sealed.heads());
        heads.set(7, forged(heads.get(7)));
        Verdict verdict = sealed.verify(sealed.log().events(), heads, Optional.empty(), sealed.hashes());
        assertThat(verdict.sealed()).isEqualTo(70);
        assertThat(verdict.unsealed()).isEqualTo(10);
        assertThat(verdict.isIntact()).isFalse();
    }

    @Test
    void missingHeadsAreMissedAndTheEventsUnderThemAreStillChecked() {
        List<Head> heads = new ArrayList<>(sealed.heads());
        heads.subList(2, 4).clear();
        assertThat(verify(heads)).containsExactly("missing head: head 3", "missing head: head 4");

        List<RawEvent> events = new ArrayList<>(sealed.log().events());
        events.set(24, Changes.change(events.get(24), 7, new Random(8)));
        assertThat(sealed.verify(events, heads, Optional.empty(), sealed.hashes())
                        .damages())
                .extracting(Damage::toString)
                .containsExactly("changed: position 25", "missing head: head 3", "missing head: head 4");
    }

    @Test
    void headsInAnotherOrderAreNotChained() {
        List<Head> heads = new ArrayList<>(sealed.heads());
        Collections.swap(heads, 2, 5);
        assertThat(sealed.verify(sealed.log().events(), heads, Optional.empty(), sealed.hashes())
                        .damages())
                .extracting(Damage::kind)
                .contains(Kind.HEAD_NOT_CHAINED);
    }

    @Test
    void aLineThatIsNoHeadIsForged() {
        List<Optional<Head>> heads = new ArrayList<>();
        sealed.heads().forEach(head -> heads.add(Optional.of(head)));
        heads.set(4, Optional.empty());
        Verdict verdict = new Verifier(
                        sealed.log().events().iterator(), heads.iterator(), sealed.key(), List.of(), sealed.hashes())
                .verify();
        assertThat(verdict.damages())
                .extracting(Damage::toString)
                .containsExactly("forged head: head 5 (its line is no head)");
    }

    @Test
    void logAndHeadsThatWereCutTogetherAreCaughtByAHeadKeptElsewhere() {
        Head elsewhere = sealed.heads().get(5);
        List<RawEvent> events = sealed.log().events().subList(0, 40);
        List<Head> heads = sealed.heads().subList(0, 4);
        assertThat(sealed.verify(events, heads, Optional.empty(), sealed.hashes())
                        .isIntact())
                .isTrue();
        assertThat(sealed.verify(events, heads, Optional.of(elsewhere), sealed.hashes())
                        .damages())
                .extracting(Damage::toString)
                .containsExactly("cut off: position 41 to 60", "missing head: head 5", "missing head: head 6");
    }

    /** Whoever owns the machine can make everything anew, consistently; not what lies elsewhere. */
    @Test
    void aLogThatWasRewrittenUnderANewKeyIsCaughtByAHeadKeptElsewhere() {
        Head elsewhere = sealed.heads().get(5);
        SealedDirectory rewritten = rewritten();
        assertThat(rewritten.verify().isIntact()).isTrue();
        assertThat(rewritten
                        .verify(rewritten.log().events(), rewritten.heads(), Optional.of(elsewhere), rewritten.hashes())
                        .damages())
                .extracting(Damage::kind, Damage::first)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Kind.REWRITTEN, 6L));
    }

    @Test
    void aLogThatWasRewrittenUnderANewKeyIsCaughtByTheOldKeyToo() {
        SealedDirectory rewritten = rewritten();
        assertThat(sealed.verify(rewritten.log().events(), rewritten.heads(), Optional.empty(), rewritten.hashes())
                        .damages())
                .extracting(Damage::kind)
                .containsOnly(Kind.FORGED_HEAD)
                .hasSize(8);
    }

    private SealedDirectory rewritten() {
        SealedDirectory rewritten = new SealedDirectory(directory.resolve("theirs"));
        List<RawEvent> events = new ArrayList<>(sealed.log().events());
        events.set(24, Changes.change(events.get(24), 7, new Random(9)));
        for (int i = 10; i <= 80; i += 10) {
            rewritten.log().replaceAll(events.subList(0, i));
            rewritten.sealAll();
        }
        return rewritten;
    }

    private List<String> verify(List<Head> heads) {
        return sealed.verify(sealed.log().events(), heads, Optional.empty(), sealed.hashes()).damages().stream()
                .map(Damage::toString)
                .toList();
    }

    private static Head forged(Head head) {
        return new Head(
                head.number(),
                head.previous(),
                head.position(),
                head.sealedAt().plusSeconds(1),
                head.log(),
                head.changed(),
                head.ends(),
                head.keyId(),
                head.signature());
    }
}
