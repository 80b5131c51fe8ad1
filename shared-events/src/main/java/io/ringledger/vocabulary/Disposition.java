package io.ringledger.vocabulary;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a call is filed.
 *
 * @param code the company's own word for it, {@code null} for none: 1 to 50 letters, digits, {@code _}, {@code -} and
 *     {@code .}, so that it is no sentence about anybody
 */
public record Disposition(DispositionKind kind, @Nullable String code) {
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_.-]{1,50}");

    /** @throws IllegalArgumentException if the code has another form */
    public Disposition {
        if (code != null && !CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("a code is 1 to 50 letters, digits, _, - and .");
        }
    }
}
