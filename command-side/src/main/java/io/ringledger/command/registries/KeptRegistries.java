package io.ringledger.command.registries;

import io.ringledger.api.suppression.RegistrySeen;
import io.ringledger.events.suppression.RegistryVersionRegistered;
import io.ringledger.platform.personal.NumberPrints;
import io.ringledger.platform.personal.Pseudonyms;
import io.ringledger.platform.registries.NumberFile;
import io.ringledger.platform.registries.OpenNumberFiles;
import io.ringledger.platform.registries.RegistrySources;
import io.ringledger.vocabulary.PhoneNumber;
import io.ringledger.vocabulary.TenantId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * {@link OutsideRegistries} from the streams of the lists and their kept entries. Which versions are active is remembered for a
 * second: a campaign asks twice for every dial. A version whose entries cannot be read is told as such, and as nothing else.
 */
final class KeptRegistries implements OutsideRegistries {
    private static final Duration FRESH = Duration.ofSeconds(1);
    private static final int MOST_REMEMBERED = 1_000;

    private final RegistrySources sources;
    private final RegistryStreams streams;
    private final OpenNumberFiles files;
    private final Pseudonyms pseudonyms;
    private final Clock clock;
    private final Map<TenantId, Active> remembered = new ConcurrentHashMap<>();

    private record Active(List<RegistryVersionRegistered> versions, NumberPrints prints, Instant asked) {}

    KeptRegistries(
            RegistrySources sources,
            RegistryStreams streams,
            OpenNumberFiles files,
            Pseudonyms pseudonyms,
            Clock clock) {
        this.sources = sources;
        this.streams = streams;
        this.files = files;
        this.pseudonyms = pseudonyms;
        this.clock = clock;
    }

    @Override
    public List<RegistrySeen> registries(TenantId tenant, PhoneNumber number) {
        Active active = active(tenant);
        return active.versions().stream()
                .map(version -> seen(version, number, active.prints()))
                .toList();
    }

    private RegistrySeen seen(RegistryVersionRegistered version, PhoneNumber number, NumberPrints prints) {
        Optional<NumberFile> entries =
                number.isErased() ? Optional.empty() : files.find(version.registryId(), version.contents());
        return entries.map(file -> new RegistrySeen(
                        version.source(), version.version(), version.obtainedAt(), file.contains(prints.of(number))))
                .orElseGet(() -> RegistrySeen.unreadable(version.source(), version.version(), version.obtainedAt()));
    }

    private Active active(TenantId tenant) {
        Instant now = clock.instant();
        Active active = remembered.get(tenant);
        if (active == null || !now.isBefore(active.asked().plus(FRESH))) {
            if (remembered.size() >= MOST_REMEMBERED) {
                remembered.clear();
            }
            active = read(tenant, now);
            remembered.put(tenant, active);
        }
        return active;
    }

    private Active read(TenantId tenant, Instant now) {
        List<RegistryVersionRegistered> versions = sources.of(tenant).stream()
                .map(source -> streams.of(pseudonyms.registryOf(tenant, source)).inUse())
                .flatMap(Optional::stream)
                .toList();
        return new Active(versions, pseudonyms.printsOf(tenant), now);
    }
}
