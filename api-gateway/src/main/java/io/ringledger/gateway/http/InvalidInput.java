package io.ringledger.gateway.http;

import io.ringledger.api.rejections.PlatformRejection;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.vocabulary.InvalidField;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** Says what is wrong with an input: which field, and why, in words of ours. */
public final class InvalidInput {
    private static final String WHOLE = "body";

    private InvalidInput() {}

    /** A refusal that names one field. */
    public static Rejected of(String field, String reason) {
        return new Rejected(PlatformRejection.VALIDATION_ERROR, field + ": " + reason, Map.of(field, reason));
    }

    /** A refusal in place of what the JSON library says, which has class names in it. */
    static Rejected of(JacksonException error) {
        String path = error.getPath().stream()
                .map(JacksonException.Reference::getPropertyName)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("."));
        if (error instanceof ValueInstantiationException wrong && wrong.getCause() instanceof InvalidField inner) {
            return of(path.isEmpty() ? inner.field() : path + "." + inner.field(), inner.reason());
        }
        return of(path.isEmpty() ? WHOLE : path, reason(error));
    }

    private static String reason(JacksonException error) {
        return switch (error) {
            case ValueInstantiationException wrong
            when wrong.getCause() instanceof IllegalArgumentException ours && ours.getMessage() != null ->
                ours.getMessage();
            case InvalidFormatException wrong
            when wrong.getTargetType() != null && wrong.getTargetType().isEnum() ->
                "not one of " + names(wrong.getTargetType());
            case MismatchedInputException ignored -> "missing or of the wrong type";
            default -> "not readable as JSON";
        };
    }

    private static String names(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }
}
