package io.ringledger.gateway.suppression.registries;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import io.ringledger.gateway.http.InvalidInput;
import io.ringledger.gateway.http.Moments;
import io.ringledger.vocabulary.RegistrySource;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a file is to be taken.
 *
 * @param obtainedAt when it was obtained from who keeps the list, date or instant, ISO 8601; a date is its first moment, UTC;
 *     now where it is not said
 * @param activate whether numbers are looked up in it from now on; not, where it is not said
 * @param mode {@code full} where it is not said
 * @param defaultRegion country of numbers without a country's code, ISO 3166; the one that the name of the list begins with
 *     where it is not said: {@code US} of {@code us-ftc}
 * @param mostRefused lines that may be no numbers; none where it is not said
 */
record UploadQuery(
        @Nullable String obtainedAt,
        @Nullable Boolean activate,
        @Nullable Mode mode,
        @Nullable String defaultRegion,
        @Nullable Integer mostRefused) {
    private static final int REGION = 2;

    /** What a file is. */
    enum Mode {
        /** the whole list */
        FULL,
        /** numbers added to and removed from the active version */
        DELTA
    }

    boolean isToBeActivated() {
        return Boolean.TRUE.equals(activate);
    }

    boolean isDelta() {
        return mode == Mode.DELTA;
    }

    /** @throws io.ringledger.api.rejections.Rejected VALIDATION_ERROR if it is no moment, or one to come */
    Instant obtained(Instant now) {
        Instant obtained = Objects.requireNonNullElse(Moments.first("obtained_at", obtainedAt), now);
        if (obtained.isAfter(now)) {
            throw InvalidInput.of("obtained_at", "in the future");
        }
        return obtained;
    }

    /** @throws io.ringledger.api.rejections.Rejected VALIDATION_ERROR if there is no such country, or fewer than none */
    Intake.Terms terms(RegistrySource source, long mostBytes) {
        int refused = Objects.requireNonNullElse(mostRefused, 0);
        if (refused < 0) {
            throw InvalidInput.of("most_refused", "0 or more");
        }
        return new Intake.Terms(isDelta(), region(source), refused, mostBytes);
    }

    private @Nullable String region(RegistrySource source) {
        if (defaultRegion != null) {
            if (!isRegion(defaultRegion)) {
                throw InvalidInput.of("default_region", "no country, for example US");
            }
            return defaultRegion;
        }
        String begin = source.value().split("-", 2)[0].toUpperCase(Locale.ROOT);
        return begin.length() == REGION && isRegion(begin) ? begin : null;
    }

    private static boolean isRegion(String text) {
        return PhoneNumberUtil.getInstance().getSupportedRegions().contains(text);
    }
}
