package io.ringledger.command.registries;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.platform.registries.NumberFiles.Kept;
import io.ringledger.platform.registries.NumberFiles.Name;
import io.ringledger.vocabulary.PhoneNumber;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegistrySweepTest {
    private final Registered world;
    private final RegistrySweep sweep;

    RegistrySweepTest(@TempDir Path root) {
        world = new Registered(root);
        sweep = new RegistrySweep(world.files, world.streams, world.clock);
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void whatNeverBecameAVersionGoesAfterADay() throws IOException {
        Name left = world.put(Registered.FTC, number(1));
        Name version = world.obtain(Registered.FTC, number(2));
        world.clock.pass(Duration.ofHours(23));
        sweep.sweep();
        assertThat(world.files.has(left)).isTrue();
        world.clock.pass(Duration.ofHours(2));
        sweep.sweep();
        assertThat(world.files.all()).extracting(Kept::name).containsExactly(version);
    }

    @Test
    void versionsStayUntilNobodyCanAskForThem() throws IOException {
        Name[] versions = new Name[4];
        for (int each = 0; each < versions.length; each++) {
            versions[each] = world.obtain(Registered.FTC, number(each));
        }
        world.clock.pass(Duration.ofDays(365));
        sweep.sweep();
        assertThat(world.files.all()).hasSize(4);
        world.clock.pass(Obtained.PROOF);
        sweep.sweep();
        assertThat(world.files.all()).extracting(Kept::name).containsExactlyInAnyOrder(versions[2], versions[3]);
    }

    private static PhoneNumber number(int each) {
        return new PhoneNumber("+1312555010" + each);
    }
}
