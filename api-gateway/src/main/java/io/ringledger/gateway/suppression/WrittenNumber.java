package io.ringledger.gateway.suppression;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber;
import io.ringledger.vocabulary.PhoneNumber;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number as somebody wrote it: in E.164, or as it is dialled within a country that is named beside it. Letters, wildcards
 * and extensions are no part of it: libphonenumber would make some number of them, and not the one that was meant.
 */
public final class WrittenNumber {
    private static final Pattern FORM = Pattern.compile("[+]?[0-9 ().\\-/]{4,30}");
    private static final String NO_REGION = "ZZ";

    private WrittenNumber() {}

    /**
     * The number that somebody wrote.
     *
     * @throws IllegalArgumentException if it is no number, or the country is none; its message says which
     */
    public static PhoneNumber read(@Nullable String text, @Nullable String region) {
        if (text == null || !FORM.matcher(text.strip()).matches()) {
            throw new IllegalArgumentException("not a telephone number: digits, with + before a country's code");
        }
        PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
        if (region != null && !numbers.getSupportedRegions().contains(region)) {
            throw new IllegalArgumentException("default_region is no country, for example US");
        }
        try {
            Phonenumber.PhoneNumber number = numbers.parse(text.strip(), region == null ? NO_REGION : region);
            if (!numbers.isPossibleNumber(number)) {
                throw new IllegalArgumentException("no numbering plan has numbers of this length");
            }
            return new PhoneNumber(numbers.format(number, PhoneNumberFormat.E164));
        } catch (NumberParseException e) {
            throw new IllegalArgumentException(
                    region == null ? "not in E.164, and there is no default_region" : "not a telephone number", e);
        }
    }
}
