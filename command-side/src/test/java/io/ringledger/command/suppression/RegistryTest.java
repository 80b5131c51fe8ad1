package io.ringledger.command.suppression;

import io.ringledger.api.rejections.Rejected;
import io.ringledger.api.suppression.RegistryCommand.ActivateRegistryVersion;
import io.ringledger.api.suppression.RegistryCommand.RegisterRegistryVersion;
import io.ringledger.events.suppression.RegistryVersionActivated;
import io.ringledger.events.suppression.RegistryVersionRegistered;
import io.ringledger.platform.messages.MetadataKeys;
import io.ringledger.vocabulary.RegistryId;
import io.ringledger.vocabulary.RegistrySource;
import java.time.Duration;
import java.time.Instant;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Versions of an outside list. */
class RegistryTest {
    private static final Instant AT = Instant.parse("2026-07-15T16:00:00Z");
    private static final RegistryId LIST = new RegistryId("registry_" + "a".repeat(32));
    private static final RegistrySource FTC = new RegistrySource("us-ftc");
    private static final Instant JULY = Instant.parse("2026-07-01T00:00:00Z");
    private static final Instant AUGUST = JULY.plus(Duration.ofDays(14));
    private static final String ENTRIES = "e".repeat(64);
    private static final RegistryVersionRegistered FIRST = registered(1, JULY, "a");
    private static final RegistryVersionRegistered SECOND = registered(2, AUGUST, "b");

    private final AggregateTestFixture<RegistryAggregate> lists = new AggregateTestFixture<>(RegistryAggregate.class);

    private static RegistryVersionRegistered registered(int version, Instant obtainedAt, String hash) {
        return registered(version, obtainedAt, hash, null);
    }

    private static RegistryVersionRegistered registered(
            int version, Instant obtainedAt, String hash, @Nullable Integer base) {
        return new RegistryVersionRegistered(LIST, FTC, version, obtainedAt, hash.repeat(64), 1000, AT, ENTRIES, base);
    }

    private static RegisterRegistryVersion register(Instant obtainedAt, String hash) {
        return changes(obtainedAt, hash, null);
    }

    private static RegisterRegistryVersion changes(Instant obtainedAt, String hash, @Nullable Integer base) {
        return new RegisterRegistryVersion(LIST, FTC, obtainedAt, hash.repeat(64), 1000, ENTRIES, base, AT);
    }

    @Test
    void versionsAreCounted() {
        lists.givenNoPriorActivity()
                .when(register(JULY, "a"))
                .expectEvents(FIRST)
                .expectResultMessagePayload(1);
        lists.given(FIRST).when(register(AUGUST, "b")).expectEvents(SECOND).expectResultMessagePayload(2);
        lists.given(FIRST).when(register(AUGUST, "a")).expectEvents(registered(2, AUGUST, "a"));
        lists.given(FIRST).when(register(JULY, "a")).expectNoEvents().expectResultMessagePayload(1);
    }

    @Test
    void anOlderOneComesTooLate() {
        lists.given(FIRST, SECOND)
                .when(register(JULY, "a"))
                .expectException(Rejected.class)
                .expectExceptionMessage("REGISTRY_VERSION_OLDER: a later version is known");
    }

    @Test
    void oneIsLookedUpInAlsoAnEarlierOne() {
        var first = new RegistryVersionActivated(LIST, 1, AT);
        var second = new RegistryVersionActivated(LIST, 2, AT);
        lists.given(FIRST, SECOND)
                .when(new ActivateRegistryVersion(LIST, 2, AT))
                .expectEvents(second);
        lists.given(FIRST, SECOND, second)
                .when(new ActivateRegistryVersion(LIST, 2, AT))
                .expectNoEvents();
        lists.given(FIRST, SECOND, second)
                .when(new ActivateRegistryVersion(LIST, 1, AT))
                .expectEvents(first);
    }

    @Test
    void whatWasNotObtainedIsNotActivated() {
        lists.givenNoPriorActivity()
                .when(new ActivateRegistryVersion(LIST, 1, AT))
                .expectException(Rejected.class)
                .expectExceptionMessage("REGISTRY_NOT_FOUND: nothing of this list was obtained");
        lists.given(FIRST)
                .when(new ActivateRegistryVersion(LIST, 2, AT))
                .expectException(Rejected.class)
                .expectExceptionMessage("REGISTRY_VERSION_NOT_FOUND: no version 2");
    }

    @Test
    void changesAreMadeToTheActiveVersionAndToNoOther() {
        var first = new RegistryVersionActivated(LIST, 1, AT);
        var changed = registered(2, AUGUST, "b", 1);
        lists.given(FIRST, first).when(changes(AUGUST, "b", 1)).expectEvents(changed);
        lists.given(FIRST, first, changed).when(changes(AUGUST, "b", 1)).expectNoEvents();
        lists.given(FIRST)
                .when(changes(AUGUST, "b", 1))
                .expectException(Rejected.class)
                .expectExceptionMessage("REGISTRY_BASE_CHANGED: version 1 is not active");
        lists.given(FIRST, SECOND, new RegistryVersionActivated(LIST, 2, AT))
                .when(changes(AUGUST, "c", 1))
                .expectException(Rejected.class)
                .expectExceptionMessage("REGISTRY_BASE_CHANGED: version 1 is not active");
    }

    /** Read with another country in mind, the same file has other numbers. */
    @Test
    void theSameFileWithOtherEntriesIsAnotherVersion() {
        String others = "d".repeat(64);
        lists.given(FIRST)
                .when(new RegisterRegistryVersion(LIST, FTC, JULY, "a".repeat(64), 1000, others, null, AT))
                .expectEvents(
                        new RegistryVersionRegistered(LIST, FTC, 2, JULY, "a".repeat(64), 1000, AT, others, null));
    }

    @Test
    void anotherTenantHasNone() {
        lists.given(new GenericEventMessage<>(FIRST, MetaData.with(MetadataKeys.TENANT_ID, "acme")))
                .when(new ActivateRegistryVersion(LIST, 1, AT), MetaData.with(MetadataKeys.TENANT_ID, "globex"))
                .expectException(Rejected.class)
                .expectExceptionMessage("REGISTRY_NOT_FOUND: no list of this tenant");
    }
}
