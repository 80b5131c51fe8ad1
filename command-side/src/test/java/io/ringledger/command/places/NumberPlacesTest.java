package io.ringledger.command.places;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.i18n.phonenumbers.Phonenumber;
import com.google.i18n.phonenumbers.geocoding.PhoneNumberOfflineGeocoder;
import io.ringledger.api.suppression.Place;
import io.ringledger.vocabulary.Erased;
import io.ringledger.vocabulary.PhoneNumber;
import io.ringledger.vocabulary.Region;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a number may be. */
class NumberPlacesTest {
    private static final NumberPlaces PLACES = NumberPlaces.shipped();

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource({
        "+12127363100, false, America/New_York, US-NY",
        "+14155552671, false, America/Los_Angeles, US-CA",
        "+16025551234, false, America/Phoenix, US-AZ",
        "+18085551234, false, Pacific/Honolulu, US-HI",
        "+17875551234, false, America/Puerto_Rico, US-PR",
        "+17875551234, true, America/Puerto_Rico, US-PR",
        "+14165551234, false, America/Toronto, CA",
        "+493012345678, false, Europe/Berlin, DE",
        "+4915112345678, false, Europe/Berlin, DE",
        "+15005550006, false, '', US"
    })
    void tellsZonesAndRegion(String number, boolean mobile, String zones, String region) {
        Place place = PLACES.of(new PhoneNumber(number), mobile);
        assertThat(place.regions()).extracting(Region::value).containsExactly(region);
        if (!zones.isEmpty()) {
            assertThat(place.zones()).extracting(ZoneId::getId).contains(zones);
        }
    }

    @Test
    void aPlaceWithTwoZonesHasBoth() {
        assertThat(zones("+18505551234", false)).containsOnly("America/Chicago", "America/New_York");
        assertThat(zones("+14485551234", false))
                .as("the same area under a newer code")
                .containsOnly("America/Chicago", "America/New_York");
        assertThat(zones("+13055551234", false)).containsOnly("America/New_York");
        assertThat(zones("+14715551234", false))
                .as("a code that the library does not know yet")
                .contains("America/Chicago", "Pacific/Honolulu");
    }

    @Test
    void aMobileOneMayBeAnywhereInItsCountry() {
        assertThat(zones("+12127363100", true))
                .contains("America/New_York", "America/Chicago", "America/Denver", "America/Los_Angeles")
                .contains("America/Anchorage", "Pacific/Honolulu")
                .doesNotContain("America/Toronto", "Pacific/Guam");
        assertThat(PLACES.of(new PhoneNumber("+12127363100"), true).regions()).containsExactly(new Region("US"));
    }

    @Test
    void aTollFreeOneMayRingAnywhereInNorthAmerica() {
        assertThat(zones("+18005551234", false)).contains("America/New_York", "Pacific/Honolulu", "America/Toronto");
        assertThat(PLACES.of(new PhoneNumber("+18005551234"), false).regions()).containsExactly(new Region("US"));
    }

    @Test
    void ofWhatNobodyKnowsNothingIsKnown() {
        Place nowhere = new Place(Set.of(), Set.of());
        assertThat(PLACES.of(new PhoneNumber("+9990000000"), false)).isEqualTo(nowhere);
        assertThat(PLACES.of(new PhoneNumber(Erased.TEXT), false)).isEqualTo(nowhere);
    }

    /** Two tables that were made by different people: where the library knows the state of an area code, it is ours. */
    @Test
    void statesOfAreaCodesAreThoseThatTheLibraryKnows() {
        Map<String, String> codes = stateNames();
        PhoneNumberOfflineGeocoder geocoder = PhoneNumberOfflineGeocoder.getInstance();
        List<String> differences = new ArrayList<>();
        int compared = 0;
        for (var entry : AreaCodes.shipped().regions().entrySet()) {
            Phonenumber.PhoneNumber number = new Phonenumber.PhoneNumber()
                    .setCountryCode(1)
                    .setNationalNumber(Long.parseLong(entry.getKey()) * 10_000_000L);
            String state = codes.get(geocoder.getDescriptionForValidNumber(number, Locale.ENGLISH));
            if (state != null) {
                compared++;
                if (!entry.getValue().value().equals("US-" + state)) {
                    differences.add(entry + " is " + state);
                }
            }
        }
        assertThat(differences).isEmpty();
        assertThat(compared).isGreaterThan(200);
    }

    private static List<String> zones(String number, boolean mobile) {
        return PLACES.of(new PhoneNumber(number), mobile).zones().stream()
                .map(ZoneId::getId)
                .toList();
    }

    private static Map<String, String> stateNames() {
        return Stream.of(
                        "Alabama AL",
                        "Alaska AK",
                        "Arizona AZ",
                        "Arkansas AR",
                        "California CA",
                        "Colorado CO",
                        "Connecticut CT",
                        "Delaware DE",
                        "Washington D.C. DC",
                        "Florida FL",
                        "Georgia GA",
                        "Hawaii HI",
                        "Idaho ID",
                        "Illinois IL",
                        "Indiana IN",
                        "Iowa IA",
                        "Kansas KS",
                        "Kentucky KY",
                        "Louisiana LA",
                        "Maine ME",
                        "Maryland MD",
                        "Massachusetts MA",
                        "Michigan MI",
                        "Minnesota MN",
                        "Mississippi MS",
                        "Missouri MO",
                        "Montana MT",
                        "Nebraska NE",
                        "Nevada NV",
                        "New Hampshire NH",
                        "New Jersey NJ",
                        "New Mexico NM",
                        "New York NY",
                        "North Carolina NC",
                        "North Dakota ND",
                        "Ohio OH",
                        "Oklahoma OK",
                        "Oregon OR",
                        "Pennsylvania PA",
                        "Rhode Island RI",
                        "South Carolina SC",
                        "South Dakota SD",
                        "Tennessee TN",
                        "Texas TX",
                        "Utah UT",
                        "Vermont VT",
                        "Virginia VA",
                        "Washington State WA",
                        "West Virginia WV",
                        "Wisconsin WI",
                        "Wyoming WY")
                .collect(Collectors.toMap(
                        name -> name.substring(0, name.length() - 3), name -> name.substring(name.length() - 2)));
    }
}
