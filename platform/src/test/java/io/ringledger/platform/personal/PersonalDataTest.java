package io.ringledger.platform.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ringledger.events.calls.CallInitiated;
import io.ringledger.events.calls.HangUpRequested;
import io.ringledger.platform.axon.Serializers;
import io.ringledger.platform.messages.MetadataKeys;
import io.ringledger.platform.records.InMemoryRecords;
import io.ringledger.vocabulary.Attributes;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.Erased;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.PhoneNumber;
import io.ringledger.vocabulary.SubjectId;
import io.ringledger.vocabulary.TenantId;
import java.time.Instant;
import java.util.Map;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.junit.jupiter.api.Test;

class PersonalDataTest {
    private static final Instant AT = Instant.parse("2026-11-22T12:00:00Z");
    private static final TenantId ACME = new TenantId("acme");
    private static final PhoneNumber NUMBER = new PhoneNumber("+14155550123");

    private final InMemoryRecords records = new InMemoryRecords();
    private final SubjectKeys keys = new SubjectKeys(records);
    private final Pseudonyms pseudonyms = new KeyedPseudonyms(new HashKeys(records));
    private final SubjectId party = pseudonyms.holderOf(ACME, NUMBER);
    private final Serializer serializer = Serializers.stored(keys);

    @Test
    void whatIsStoredShowsNoPersonalDataAndReadsBackWhole() {
        CallInitiated event = initiated();
        String stored = store(event).getData();
        assertThat(stored)
                .doesNotContain("4155550123")
                .doesNotContain("Jane")
                .contains("\"key\":\"" + party + ".1\"")
                .contains("+14155559999");
        assertThat(read(stored, CallInitiated.class)).isEqualTo(event);
    }

    @Test
    void anAbsentPersonalFieldStaysAbsent() {
        HangUpRequested event = new HangUpRequested(CallId.of(1), party, null, new PersonalText("angry"), AT);
        String stored = store(event).getData();
        assertThat(stored).doesNotContain("reason").doesNotContain("angry");
        assertThat(read(stored, HangUpRequested.class)).isEqualTo(event);
    }

    @Test
    void aDestroyedKeyReadsAsTombstoneAlsoAfterARestart() {
        String stored = store(initiated()).getData();
        keys.destroy(party);
        assertTombstones(read(stored, CallInitiated.class));
        Serializer afterRestart = Serializers.stored(new SubjectKeys(records));
        assertTombstones(afterRestart.deserialize(serialized(stored, CallInitiated.class)));
    }

    @Test
    void aSubjectMetAgainGetsANewKeyAndTheOldDataStaysGone() {
        String before = store(initiated()).getData();
        keys.destroy(party);
        String after = store(initiated()).getData();
        assertThat(after).contains(party + ".2");
        assertThat(read(after, CallInitiated.class).customer()).isEqualTo(NUMBER);
        assertTombstones(read(before, CallInitiated.class));
    }

    @Test
    void aCiphertextUnderAnotherKeyIdIsNoData() {
        String stored = store(initiated()).getData();
        SubjectId other = pseudonyms.holderOf(ACME, new PhoneNumber("+14155550124"));
        store(new HangUpRequested(CallId.of(1), other, new PersonalText("x"), null, AT));
        String swapped = stored.replace(party + ".1", other + ".1");
        assertThatThrownBy(() -> read(swapped, CallInitiated.class)).hasStackTraceContaining("cannot be read");
    }

    @Test
    void aNewKeyNeedsATenant() {
        assertThatThrownBy(() -> serializer.serialize(initiated(), String.class))
                .hasStackTraceContaining("tenant");
    }

    @Test
    void holdersDifferByTenantAndAreStable() {
        assertThat(pseudonyms.holderOf(ACME, NUMBER)).isEqualTo(party);
        assertThat(pseudonyms.holderOf(new TenantId("other"), NUMBER)).isNotEqualTo(party);
        assertThat(new KeyedPseudonyms(new HashKeys(records)).holderOf(ACME, NUMBER))
                .isEqualTo(party);
        assertThat(pseudonyms.loginNameOf(" Ada@Example.org ")).isEqualTo(pseudonyms.loginNameOf("ada@example.org"));
    }

    @Test
    void eventsWithoutHashKeysStopTheStart() {
        assertThatThrownBy(() -> new HashKeys(new InMemoryRecords()).open(true))
                .isInstanceOf(IllegalStateException.class);
        new HashKeys(records).open(false);
        new HashKeys(records).open(true);
    }

    private static void assertTombstones(CallInitiated event) {
        assertThat(event.customer().value()).isEqualTo(Erased.TEXT);
        assertThat(event.attributes().values()).isEqualTo(Map.of("erased", true));
        assertThat(event.line()).isEqualTo(new PhoneNumber("+14155559999"));
    }

    private CallInitiated initiated() {
        return new CallInitiated(
                CallId.of(7),
                party,
                NUMBER,
                new PhoneNumber("+14155559999"),
                null,
                null,
                null,
                new Attributes(Map.of("name", "Jane", "age", 41)),
                AT);
    }

    private SerializedObject<String> store(Object event) {
        MetaData metaData = MetaData.with(MetadataKeys.TENANT_ID, ACME.value());
        DefaultUnitOfWork<?> unitOfWork = DefaultUnitOfWork.startAndGet(new GenericEventMessage<>(event, metaData));
        try {
            return serializer.serialize(event, String.class);
        } finally {
            unitOfWork.rollback();
        }
    }

    private <T> T read(String stored, Class<T> type) {
        return serializer.deserialize(serialized(stored, type));
    }

    private static SerializedObject<String> serialized(String stored, Class<?> type) {
        return new org.axonframework.serialization.SimpleSerializedObject<>(stored, String.class, type.getName(), null);
    }
}
