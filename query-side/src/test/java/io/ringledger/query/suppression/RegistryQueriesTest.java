package io.ringledger.query.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import io.ringledger.api.suppression.DncSizes.Registry;
import io.ringledger.api.suppression.ListedNumbers;
import io.ringledger.api.suppression.ListedNumbers.Consulted;
import io.ringledger.api.suppression.ListedNumbers.Listed;
import io.ringledger.api.suppression.ObtainedRegistries;
import io.ringledger.api.suppression.SuppressionQuery.ListRegistries;
import io.ringledger.api.suppression.SuppressionQuery.LookUpNumbers;
import io.ringledger.api.suppression.SuppressionQuery.MeasureDnc;
import io.ringledger.events.suppression.NumberSuppressed;
import io.ringledger.events.suppression.RegistryVersionActivated;
import io.ringledger.events.suppression.RegistryVersionRegistered;
import io.ringledger.platform.messages.MetadataKeys;
import io.ringledger.platform.registries.LocalNumberFiles;
import io.ringledger.platform.registries.NumberFileBuilder;
import io.ringledger.platform.registries.OpenNumberFiles;
import io.ringledger.query.projection.Built;
import io.ringledger.query.projection.Pointers;
import io.ringledger.query.testing.Log;
import io.ringledger.query.testing.MongoTest;
import io.ringledger.vocabulary.Asker;
import io.ringledger.vocabulary.GateId;
import io.ringledger.vocabulary.PhoneNumber;
import io.ringledger.vocabulary.RegistryId;
import io.ringledger.vocabulary.RegistrySource;
import io.ringledger.vocabulary.SubjectId;
import io.ringledger.vocabulary.SuppressionReason;
import io.ringledger.vocabulary.SuppressionSource;
import io.ringledger.vocabulary.TenantId;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lists say of numbers, as it is read. */
class RegistryQueriesTest {
    private static final TenantId ACME = new TenantId("acme");
    private static final TenantId GLOBEX = new TenantId("globex");
    private static final RegistrySource FTC = new RegistrySource("us-ftc");
    private static final RegistrySource INDIANA = new RegistrySource("us-in");
    private static final RegistryId NATIONAL = new RegistryId("registry_" + "a".repeat(32));
    private static final RegistryId STATES = new RegistryId("registry_" + "b".repeat(32));
    private static final GateId SUPPRESSED = gate("1");
    private static final GateId LISTED = gate("2");
    private static final GateId NEITHER = gate("3");
    private static final LookUpNumbers ALL =
            new LookUpNumbers(List.of(SUPPRESSED, LISTED, NEITHER), List.of(1L, 2L, 3L));

    private final Log log = new Log();
    private final LocalNumberFiles files;
    private final OpenNumberFiles open;

    RegistryQueriesTest(@TempDir Path root) {
        files = new LocalNumberFiles(root, Clock.systemUTC());
        open = new OpenNumberFiles(files, Clock.systemUTC());
    }

    @AfterEach
    void close() {
        open.close();
        log.close();
    }

    @Test
    void ownAndOutsideListsAreToldTogether() throws IOException {
        suppress();
        obtain(NATIONAL, FTC, put(NATIONAL, 1, 2));
        ListedNumbers found = numbers().lookUp(ALL, asked(ACME));
        assertThat(found.numbers())
                .containsExactly(
                        new Listed(SUPPRESSED, List.of(SuppressionReason.OPT_OUT), null, List.of(FTC)),
                        new Listed(LISTED, List.of(), null, List.of(FTC)));
        assertThat(found.registries()).containsExactly(new Consulted(FTC, 1, Log.BEGINNING, true));
    }

    @Test
    void whatCannotBeReadIsTold() throws IOException {
        obtain(NATIONAL, FTC, put(NATIONAL, 2));
        obtain(STATES, INDIANA, "f".repeat(64));
        ListedNumbers found = numbers().lookUp(ALL, asked(ACME));
        assertThat(found.numbers()).containsExactly(new Listed(LISTED, List.of(), null, List.of(FTC)));
        assertThat(found.registries()).extracting(Consulted::readable).containsExactly(true, false);
        assertThat(new DncSizesQueries(numbers(), registries())
                        .measure(new MeasureDnc(), asked(ACME))
                        .registries())
                .extracting(Registry::readable)
                .containsExactly(true, false);
    }

    @Test
    void whatIsNotActiveIsShownAndNotAsked() throws IOException {
        log.append(NATIONAL.value(), registered(NATIONAL, FTC, put(NATIONAL, 2)), ACME);
        assertThat(numbers().lookUp(ALL, asked(ACME))).isEqualTo(new ListedNumbers(List.of(), List.of()));
        ObtainedRegistries.Registry shown =
                registries().list(new ListRegistries(), asked(ACME)).find(FTC).orElseThrow();
        assertThat(shown.activeVersion()).isEmpty();
        assertThat(shown.version(1)).isPresent();
        assertThat(shown.version(2)).isEmpty();
    }

    @Test
    void theListsOfOthersAreNotAsked() throws IOException {
        obtain(NATIONAL, FTC, put(NATIONAL, 2));
        assertThat(numbers().lookUp(ALL, asked(GLOBEX))).isEqualTo(new ListedNumbers(List.of(), List.of()));
        assertThat(registries().list(new ListRegistries(), asked(GLOBEX)).registries())
                .isEmpty();
        assertThat(numbers().lookUp(LookUpNumbers.own(List.of(LISTED)), asked(ACME)))
                .isEqualTo(new ListedNumbers(List.of(), List.of()));
    }

    private static GateId gate(String digit) {
        return new GateId("gate_" + digit.repeat(32));
    }

    private static MetaData asked(TenantId tenant) {
        return MetaData.with(MetadataKeys.TENANT_ID, tenant.value());
    }

    private String put(RegistryId id, long... prints) throws IOException {
        try (NumberFileBuilder builder = files.builder()) {
            for (long print : prints) {
                builder.add(print);
            }
            NumberFileBuilder.Built built = builder.build();
            files.put(id, built);
            return built.contents();
        }
    }

    private void obtain(RegistryId id, RegistrySource source, String contents) {
        log.append(id.value(), registered(id, source, contents), ACME);
        log.append(id.value(), new RegistryVersionActivated(id, 1, Log.BEGINNING), ACME);
    }

    private static RegistryVersionRegistered registered(RegistryId id, RegistrySource source, String contents) {
        return new RegistryVersionRegistered(
                id, source, 1, Log.BEGINNING, "a".repeat(64), 1, Log.BEGINNING, contents, null);
    }

    private void suppress() {
        log.append(
                SUPPRESSED.value(),
                new NumberSuppressed(
                        SUPPRESSED,
                        new SubjectId("subj_" + "a".repeat(32)),
                        new PhoneNumber("+13125550107"),
                        SuppressionReason.OPT_OUT,
                        SuppressionSource.OPERATOR,
                        Asker.CALLED_PARTY,
                        null,
                        Log.BEGINNING),
                ACME);
    }

    private RegistryQueries registries() {
        MongoDatabase database = MongoTest.database();
        return new RegistryQueries(database, Built.of(database, new RegistriesProjection(), log), open);
    }

    private SuppressionQueries numbers() {
        MongoDatabase database = MongoTest.database();
        Pointers pointers = Built.of(database, new OwnNumbersProjection(), log);
        return new SuppressionQueries(database, pointers, registries());
    }
}
