package io.ringledger.command.leads.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.vocabulary.SubjectId;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PartySetTest {
    @Test
    void saysWhoIsNew() {
        Random random = new Random(17);
        PartySet set = new PartySet();
        Set<SubjectId> known = new HashSet<>();
        for (int each = 0; each < 50_000; each++) {
            SubjectId party = new SubjectId("subj_%016x%016x".formatted(random.nextLong() & 0xFFFF, 7));
            assertThat(set.add(party)).isEqualTo(known.add(party));
        }
    }

    @Test
    void aHashOfZerosIsOneLikeAnyOther() {
        PartySet set = new PartySet();
        SubjectId zero = new SubjectId("subj_" + "0".repeat(32));
        assertThat(set.add(zero)).isTrue();
        assertThat(set.add(zero)).isFalse();
    }
}
