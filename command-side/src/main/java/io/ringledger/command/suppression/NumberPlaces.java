package io.ringledger.command.suppression;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberToTimeZonesMapper;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber;
import io.ringledger.api.suppression.Place;
import io.ringledger.vocabulary.PhoneNumber;
import io.ringledger.vocabulary.Region;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where a number may be, as far as the number itself tells. One that belongs to a place tells the zones of its area code, and in
 * the United States the state; a mobile or toll-free one, or one that nobody knows, no more than its country.
 */
public final class NumberPlaces {
    private static final Place NOWHERE = new Place(Set.of(), Set.of());
    private static final Region UNITED_STATES = new Region("US");
    private static final int NORTH_AMERICA = 1;
    private static final int AREA_CODE = 3;
    private static final long SOME_SUBSCRIBER = 2_000_000;
    private static final long SUBSCRIBERS = 10_000_000;
    private static final String UNKNOWN_REGION = "ZZ";

    private final PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
    private final PhoneNumberToTimeZonesMapper zones = PhoneNumberToTimeZonesMapper.getInstance();
    private final AreaCodes areaCodes;
    private final Set<ZoneId> zonesOfUnitedStates;

    NumberPlaces(AreaCodes areaCodes) {
        this.areaCodes = areaCodes;
        this.zonesOfUnitedStates = areaCodes.ofStates().stream()
                .flatMap(code -> known(zones.getTimeZonesForGeographicalNumber(numberIn(code))).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    public static NumberPlaces shipped() {
        return new NumberPlaces(AreaCodes.shipped());
    }

    /**
     * Where the number may be.
     *
     * @param mobile whether it is known to be a mobile one, which numbers of North America do not show
     */
    public Place of(PhoneNumber number, boolean mobile) {
        if (number.isErased()) {
            return NOWHERE;
        }
        try {
            return of(numbers.parse(number.value(), UNKNOWN_REGION), mobile);
        } catch (NumberParseException e) {
            return NOWHERE;
        }
    }

    private Place of(Phonenumber.PhoneNumber number, boolean mobile) {
        boolean local = !mobile && numbers.isNumberGeographical(number);
        if (number.getCountryCode() == NORTH_AMERICA) {
            return ofNorthAmerica(number, local);
        }
        Set<Region> regions = numbers.getRegionCodesForCountryCode(number.getCountryCode()).stream()
                .filter(code -> code.length() == 2)
                .map(Region::new)
                .collect(Collectors.toSet());
        return new Place(local ? zonesOf(number) : zonesOfCountry(number), regions);
    }

    private Place ofNorthAmerica(Phonenumber.PhoneNumber number, boolean local) {
        String areaCode = areaCode(number);
        Optional<Region> region = areaCodes.regionOf(areaCode);
        if (region.isPresent() && areaCodes.ofStates().contains(areaCode)) {
            return local
                    ? new Place(zonesOf(number), Set.of(region.get()))
                    : new Place(zonesOfUnitedStates, Set.of(UNITED_STATES));
        }
        String country = numbers.getRegionCodeForNumber(number);
        return new Place(
                local ? zonesOf(number) : zonesOfCountry(number),
                region.or(() -> Optional.ofNullable(country).map(Region::new))
                        .map(Set::of)
                        .orElse(Set.of()));
    }

    private static String areaCode(Phonenumber.PhoneNumber number) {
        String national = Long.toString(number.getNationalNumber());
        return national.substring(0, Math.min(AREA_CODE, national.length()));
    }

    private static Phonenumber.PhoneNumber numberIn(String areaCode) {
        return new Phonenumber.PhoneNumber()
                .setCountryCode(NORTH_AMERICA)
                .setNationalNumber(Long.parseLong(areaCode) * SUBSCRIBERS + SOME_SUBSCRIBER);
    }

    private Set<ZoneId> zonesOf(Phonenumber.PhoneNumber number) {
        return known(zones.getTimeZonesForNumber(number));
    }

    /** Of the calling code alone: no prefix of a place begins with a zero. */
    private Set<ZoneId> zonesOfCountry(Phonenumber.PhoneNumber number) {
        return known(zones.getTimeZonesForGeographicalNumber(
                new Phonenumber.PhoneNumber().setCountryCode(number.getCountryCode())));
    }

    private static Set<ZoneId> known(List<String> names) {
        Set<ZoneId> all = new HashSet<>();
        for (String name : names) {
            try {
                if (!name.equals(PhoneNumberToTimeZonesMapper.getUnknownTimeZone())) {
                    all.add(ZoneId.of(name));
                }
            } catch (DateTimeException e) {
                return Set.of(); // a zone that this JDK does not know may be any: nothing is known
            }
        }
        return all;
    }
}
