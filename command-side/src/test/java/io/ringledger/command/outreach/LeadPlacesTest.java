package io.ringledger.command.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.api.suppression.Place;
import io.ringledger.vocabulary.Attributes;
import io.ringledger.vocabulary.LeadProfile;
import io.ringledger.vocabulary.PhoneNumber;
import io.ringledger.vocabulary.Region;
import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LeadPlacesTest {
    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");

    @Test
    void whatIsKnownIsToldAndNoMore() {
        assertThat(LeadPlaces.of(profile(null, null))).isNull();
        assertThat(LeadPlaces.of(profile("Florida", null))).isNull();
        assertThat(LeadPlaces.of(profile(" fl", null))).isEqualTo(new Place(Set.of(), Set.of(new Region("US-FL"))));
        assertThat(LeadPlaces.of(profile(null, CHICAGO))).isEqualTo(new Place(Set.of(CHICAGO), Set.of()));
        assertThat(LeadPlaces.of(profile("IL", CHICAGO)))
                .isEqualTo(new Place(Set.of(CHICAGO), Set.of(new Region("US-IL"))));
    }

    private static LeadProfile profile(@Nullable String state, @Nullable ZoneId zone) {
        return new LeadProfile(new PhoneNumber("+13125550100"), null, null, null, state, null, zone, Attributes.NONE);
    }
}
