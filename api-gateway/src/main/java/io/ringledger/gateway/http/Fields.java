package io.ringledger.gateway.http;

import io.ringledger.vocabulary.InvalidField;
import java.util.function.Supplier;

/** Makes values of what a client sent. What cannot be one is refused by the field's name, with those of the fields it is in. */
public final class Fields {
    private Fields() {}

    /**
     * A part of a body.
     *
     * @throws InvalidField if it cannot be made; its field begins with the part's name
     */
    public static <T> T under(String part, Supplier<T> made) {
        try {
            return made.get();
        } catch (InvalidField inner) {
            throw new InvalidField(part + "." + inner.field(), inner.reason());
        } catch (IllegalArgumentException whole) {
            throw new InvalidField(part, String.valueOf(whole.getMessage()));
        }
    }

    /**
     * A whole body.
     *
     * @throws io.ringledger.api.rejections.Rejected VALIDATION_ERROR if a part of it cannot be made
     */
    public static <T> T checked(Supplier<T> made) {
        try {
            return made.get();
        } catch (InvalidField wrong) {
            throw InvalidInput.of(wrong.field(), wrong.reason());
        }
    }
}
