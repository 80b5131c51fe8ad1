package io.ringledger.api.suppression;

import io.ringledger.vocabulary.Region;
import java.time.ZoneId;
import java.util.Set;

/**
 * Where somebody may be, as far as it is known: in any of these, and nobody knows in which.
 *
 * @param zones every possible time zone; none if nothing at all is known
 * @param regions every possible country or state; a country alone for any of its states
 */
public record Place(Set<ZoneId> zones, Set<Region> regions) {
    public Place {
        zones = Set.copyOf(zones);
        regions = Set.copyOf(regions);
    }
}
