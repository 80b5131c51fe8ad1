package io.ringledger.gateway.dialect;

import io.ringledger.vocabulary.PhoneNumber;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** Numbers as clients send them: what stands in the place of an erased one is nobody's, and none of theirs. */
final class WholeNumbers extends StdScalarDeserializer<PhoneNumber> {
    WholeNumbers() {
        super(PhoneNumber.class);
    }

    @Override
    public PhoneNumber deserialize(JsonParser parser, DeserializationContext context) {
        try {
            PhoneNumber number = new PhoneNumber(_parseString(parser, context, this));
            if (number.isErased()) {
                throw new IllegalArgumentException("what stands in the place of an erased number is nobody's");
            }
            return number;
        } catch (IllegalArgumentException wrong) {
            throw context.instantiationException(PhoneNumber.class, wrong);
        }
    }
}
