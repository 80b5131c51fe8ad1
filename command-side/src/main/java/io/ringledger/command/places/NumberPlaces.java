package io.ringledger.command.places;

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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Where a number may be, as far as the number itself tells. One that belongs to a place tells the zones of its area code, and in
 * the United States the state; a mobile or toll-free one, or one that nobody knows, no more than its country.
 *
 * <p>Of an area code all zones count that any of its exchanges has: which exchange is where changes faster than any table.
 */
public final class NumberPlaces {
    private static final Place NOWHERE = new Place(Set.of(), Set.of());
    private static final Region UNITED_STATES = new Region("US");
    private static final int NORTH_AMERICA = 1;
    private static final int AREA_CODE = 3;
    private static final int FIRST_EXCHANGE = 200;
    private static final int LAST_EXCHANGE = 999;
    private static final long EXCHANGE = 10_000;
    private static final long AREA = 10_000_000;
    private static final String UNKNOWN_REGION = "ZZ";

    private final PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
    private final PhoneNumberToTimeZonesMapper zones = PhoneNumberToTimeZonesMapper.getInstance();
    private final Map<String, Set<ZoneId>> zonesByAreaCode = new ConcurrentHashMap<>();
    private final AreaCodes areaCodes;

    NumberPlaces(AreaCodes areaCodes) {
        this.areaCodes = areaCodes;
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
        return new Place(
                local ? known(zones.getTimeZonesForNumber(number)) : zonesOfCountry(number.getCountryCode()), regions);
    }

    private Place ofNorthAmerica(Phonenumber.PhoneNumber number, boolean local) {
        String national = Long.toString(number.getNationalNumber());
        String areaCode = national.substring(0, Math.min(AREA_CODE, national.length()));
        Optional<Region> region = areaCodes.regionOf(areaCode);
        if (areaCodes.isOfState(areaCode) && !local) {
            return new Place(zonesOfUnitedStates(), Set.of(UNITED_STATES));
        }
        if (region.isPresent()) {
            return new Place(zonesOf(areaCode), Set.of(region.get()));
        }
        String country = numbers.getRegionCodeForNumber(number);
        return new Place(
                local ? zonesOf(areaCode) : zonesOfCountry(NORTH_AMERICA),
                country == null ? Set.of() : Set.of(new Region(country)));
    }

    private Set<ZoneId> zonesOfUnitedStates() {
        return areaCodes.ofStates().stream()
                .map(this::zonesOf)
                .filter(zones -> !zones.equals(zonesOfCountry(NORTH_AMERICA)))
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }

    private Set<ZoneId> zonesOf(String areaCode) {
        return zonesByAreaCode.computeIfAbsent(
                areaCode,
                code -> areaCodes
                        .sharing(code)
                        .map(this::zonesOfExchanges)
                        .filter(zones -> !zones.equals(zonesOfCountry(NORTH_AMERICA)))
                        .reduce(NumberPlaces::both)
                        .orElseGet(() -> zonesOfCountry(NORTH_AMERICA)));
    }

    private Set<ZoneId> zonesOfExchanges(String areaCode) {
        Set<ZoneId> all = new HashSet<>();
        for (int exchange = FIRST_EXCHANGE; exchange <= LAST_EXCHANGE; exchange++) {
            long national = Long.parseLong(areaCode) * AREA + exchange * EXCHANGE;
            all.addAll(known(zones.getTimeZonesForGeographicalNumber(
                    new Phonenumber.PhoneNumber().setCountryCode(NORTH_AMERICA).setNationalNumber(national))));
        }
        return all;
    }

    private static Set<ZoneId> both(Set<ZoneId> some, Set<ZoneId> others) {
        Set<ZoneId> all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }

    /** Of the calling code alone: no prefix of a place begins with a zero. */
    private Set<ZoneId> zonesOfCountry(int callingCode) {
        return known(
                zones.getTimeZonesForGeographicalNumber(new Phonenumber.PhoneNumber().setCountryCode(callingCode)));
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
