package io.ringledger.command.registries;

import io.ringledger.api.suppression.RegistryCommand.ActivateRegistryVersion;
import io.ringledger.api.suppression.RegistryCommand.RegisterRegistryVersion;
import io.ringledger.command.automations.LocalAxon;
import io.ringledger.command.automations.MovableClock;
import io.ringledger.command.calls.MapRecords;
import io.ringledger.command.suppression.SuppressionAggregates;
import io.ringledger.platform.messages.Cause;
import io.ringledger.platform.personal.HashKeys;
import io.ringledger.platform.personal.KeyedPseudonyms;
import io.ringledger.platform.registries.LocalNumberFiles;
import io.ringledger.platform.registries.NumberFileBuilder;
import io.ringledger.platform.registries.NumberFileBuilder.Built;
import io.ringledger.platform.registries.NumberFiles.Name;
import io.ringledger.platform.registries.OpenNumberFiles;
import io.ringledger.platform.registries.RegistrySources;
import io.ringledger.vocabulary.PhoneNumber;
import io.ringledger.vocabulary.RegistryId;
import io.ringledger.vocabulary.RegistrySource;
import io.ringledger.vocabulary.TenantId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/** A command side, and lists that are obtained as the gateway does it. */
final class Registered implements AutoCloseable {
    static final TenantId TENANT = new TenantId("acme");
    static final RegistrySource FTC = new RegistrySource("us-ftc");
    static final RegistrySource INDIANA = new RegistrySource("us-in");
    private static final Cause CAUSE = new Cause(TENANT, "user_1", "POST /dnc/registries", "req-1");

    final MovableClock clock = new MovableClock();
    final KeyedPseudonyms pseudonyms;
    final LocalNumberFiles files;
    final RegistryStreams streams;
    final RegistrySources sources;
    private final LocalAxon axon;

    Registered(Path root) {
        MapRecords records = new MapRecords();
        pseudonyms = new KeyedPseudonyms(new HashKeys(records));
        sources = new RegistrySources(records);
        files = new LocalNumberFiles(root, clock);
        axon = new LocalAxon(CAUSE, SuppressionAggregates::addTo);
        streams = new RegistryStreams(axon.events());
    }

    /** Obtained now, and active. */
    Name obtain(RegistrySource source, PhoneNumber... numbers) {
        Instant now = clock.instant();
        Name name = put(source, numbers);
        RegistryId id = name.registryId();
        int version = streams.of(id).versions().size() + 1;
        axon.send(new RegisterRegistryVersion(
                id, source, now, name.contents(), numbers.length, name.contents(), null, now));
        axon.send(new ActivateRegistryVersion(id, version, now));
        clock.pass(Duration.ofSeconds(1)); // which version is active is remembered for so long
        return name;
    }

    /** Kept, and no version yet. */
    Name put(RegistrySource source, PhoneNumber... numbers) {
        sources.add(TENANT, source);
        RegistryId id = pseudonyms.registryOf(TENANT, source);
        try (NumberFileBuilder builder = files.builder()) {
            for (PhoneNumber number : numbers) {
                builder.add(pseudonyms.printsOf(TENANT).of(number));
            }
            Built built = builder.build();
            files.put(id, built);
            return new Name(id, built.contents());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As a process has them that was started now. */
    KeptRegistries asked(OpenNumberFiles open) {
        return new KeptRegistries(sources, streams, open, pseudonyms, clock);
    }

    OpenNumberFiles open() {
        return new OpenNumberFiles(files, clock);
    }

    @Override
    public void close() {
        axon.close();
    }
}
