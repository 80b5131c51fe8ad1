package io.ringledger.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * A company that shares the installation with others and must not notice them. Tenants alone have free-form ids.
 *
 * @param value 1 to 64 letters, digits, dots, dashes and underscores
 */
public record TenantId(@JsonValue String value) {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    @JsonCreator
    public TenantId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a tenantId");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
