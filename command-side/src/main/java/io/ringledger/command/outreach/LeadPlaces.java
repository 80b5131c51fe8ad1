package io.ringledger.command.outreach;

import io.ringledger.api.suppression.Place;
import io.ringledger.vocabulary.LeadProfile;
import io.ringledger.vocabulary.Region;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a lead is known to live. It adds to where the number may be and never takes away from it, so a wrong address cannot let a
 * number be called at a time when it must not.
 */
final class LeadPlaces {
    private static final Pattern STATE = Pattern.compile("[A-Z]{2}");
    private static final String UNITED_STATES = "US-";

    private LeadPlaces() {}

    /** {@code null} where nothing is known. */
    static @Nullable Place of(LeadProfile profile) {
        Set<Region> regions = regions(profile.state());
        return profile.zone() == null && regions.isEmpty()
                ? null
                : new Place(profile.zone() == null ? Set.of() : Set.of(profile.zone()), regions);
    }

    /** The two letters of a state; what somebody has written out is not guessed at. */
    private static Set<Region> regions(@Nullable String state) {
        String letters = state == null ? "" : state.strip().toUpperCase(Locale.ROOT);
        return STATE.matcher(letters).matches() ? Set.of(new Region(UNITED_STATES + letters)) : Set.of();
    }
}
