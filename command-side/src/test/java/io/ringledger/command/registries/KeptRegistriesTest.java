package io.ringledger.command.registries;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.api.suppression.CampaignSeen;
import io.ringledger.api.suppression.CapacitySeen;
import io.ringledger.api.suppression.Consents;
import io.ringledger.api.suppression.DialFacts;
import io.ringledger.api.suppression.RegistrySeen;
import io.ringledger.command.places.NumberPlaces;
import io.ringledger.command.suppression.rules.CallingRules;
import io.ringledger.command.suppression.rules.Own;
import io.ringledger.platform.registries.NumberFiles.Name;
import io.ringledger.platform.registries.OpenNumberFiles;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.CallVoice;
import io.ringledger.vocabulary.CallingRule;
import io.ringledger.vocabulary.CampaignId;
import io.ringledger.vocabulary.CampaignStatus;
import io.ringledger.vocabulary.ConsentKind;
import io.ringledger.vocabulary.DialPurpose;
import io.ringledger.vocabulary.LeadId;
import io.ringledger.vocabulary.PhoneNumber;
import io.ringledger.vocabulary.TenantId;
import io.ringledger.vocabulary.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lists say of a number, and what the rules make of it. */
class KeptRegistriesTest {
    private static final PhoneNumber LISTED = new PhoneNumber("+13125550107");
    private static final PhoneNumber OTHER = new PhoneNumber("+13125550108");
    private static final CallingRules RULES = CallingRules.shipped();
    private static final NumberPlaces PLACES = NumberPlaces.shipped();

    private final Registered world;
    private OpenNumberFiles open;
    private KeptRegistries registries;

    KeptRegistriesTest(@TempDir Path root) {
        world = new Registered(root);
        open = world.open();
        registries = world.asked(open);
    }

    @AfterEach
    void close() {
        open.close();
        world.close();
    }

    private void restart() {
        open.close();
        open = world.open();
        registries = world.asked(open);
    }

    @Test
    void eachListSaysWhatItsActiveVersionHas() {
        assertThat(seen(LISTED)).isEmpty();
        world.obtain(Registered.FTC, LISTED);
        world.obtain(Registered.INDIANA, OTHER);
        assertThat(seen(LISTED)).extracting(RegistrySeen::listed).containsExactly(true, false);
        assertThat(seen(OTHER)).extracting(RegistrySeen::listed).containsExactly(false, true);
        assertThat(seen(LISTED)).extracting(RegistrySeen::source).containsExactly(Registered.FTC, Registered.INDIANA);
        assertThat(registries.registries(new TenantId("globex"), LISTED)).isEmpty();
    }

    @Test
    void anActivatedVersionIsAskedFromThenOn() {
        world.obtain(Registered.FTC, LISTED);
        assertThat(seen(OTHER))
                .extracting(RegistrySeen::version, RegistrySeen::listed)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(1, false));
        world.obtain(Registered.FTC, OTHER);
        assertThat(seen(OTHER))
                .extracting(RegistrySeen::version, RegistrySeen::listed)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(2, true));
    }

    @Test
    void whoIsListedIsNotSolicitedAndWhoIsNotIs() {
        world.obtain(Registered.FTC, LISTED);
        assertThat(refusing(LISTED)).containsExactly(CallingRule.REGISTRY_LISTING);
        assertThat(refusing(OTHER)).isEmpty();
    }

    @Test
    void withoutTheNationalListNobodyIsSolicited() {
        assertThat(refusing(OTHER)).containsExactly(CallingRule.REGISTRY_AGE);
        world.put(Registered.FTC, LISTED);
        assertThat(refusing(OTHER)).containsExactly(CallingRule.REGISTRY_AGE);
    }

    @Test
    void aListIsGoodForThirtyOneDays() {
        world.obtain(Registered.FTC, LISTED);
        world.clock.pass(Duration.ofDays(31).minusSeconds(1));
        assertThat(refusing(OTHER)).isEmpty();
        world.clock.pass(Duration.ofDays(1));
        assertThat(refusing(OTHER)).containsExactly(CallingRule.REGISTRY_AGE);
    }

    @Test
    void aListWhoseEntriesAreLostOrDamagedHasEverybody() throws IOException {
        world.obtain(Registered.FTC, LISTED);
        Name indiana = world.obtain(Registered.INDIANA, LISTED);
        assertThat(refusing(OTHER)).isEmpty();
        Path file = world.files.find(indiana).orElseThrow();
        Files.write(file, new byte[32]);
        restart();
        assertThat(refusing(OTHER)).containsExactly(CallingRule.REGISTRY_LISTING);
        world.files.delete(indiana);
        restart();
        assertThat(refusing(OTHER)).containsExactly(CallingRule.REGISTRY_LISTING);
        assertThat(seen(LISTED)).extracting(RegistrySeen::readable).containsExactly(true, false);
    }

    private List<RegistrySeen> seen(PhoneNumber number) {
        return registries.registries(Registered.TENANT, number);
    }

    private List<CallingRule> refusing(PhoneNumber number) {
        DialFacts facts = new DialFacts(
                new DialPurpose(CallId.of(1), CampaignId.of(1), LeadId.of(1), CallVoice.AGENT, true),
                PLACES.of(number, false),
                null,
                seen(number),
                new Consents(ConsentKind.NONE, ConsentKind.NONE),
                null,
                new CampaignSeen(CampaignStatus.RUNNING, ZoneOffset.UTC, List.of()),
                new CapacitySeen(0, 1),
                null);
        return RULES.judge(world.clock.instant(), facts, new Own(null, null), List.of()).stream()
                .filter(Verdict::refuses)
                .map(Verdict::rule)
                .filter(rule -> Objects.requireNonNull(rule).name().startsWith("REGISTRY"))
                .toList();
    }
}
