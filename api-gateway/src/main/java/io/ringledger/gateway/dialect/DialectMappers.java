package io.ringledger.gateway.dialect;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ringledger.vocabulary.PhoneNumber;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategy;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/** Makes the mappers of the dialects: strict about types on the way in, silent about what is absent on the way out. */
final class DialectMappers {
    /** Deeper than any documented body, far from any stack limit. */
    private static final int MAX_DEPTH = 32;

    private static final List<CoercionInputShape> NO_TEXT =
            List.of(CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean);

    private DialectMappers() {}

    /** A mapper for bodies. */
    static JsonMapper strict(@Nullable PropertyNamingStrategy naming) {
        return builder(naming)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .withCoercionConfig(
                        LogicalType.Textual,
                        config -> NO_TEXT.forEach(shape -> config.setCoercion(shape, CoercionAction.Fail)))
                .build();
    }

    /** A mapper for query parameters: everything comes as text, and an empty text is no value. */
    static JsonMapper ofText(@Nullable PropertyNamingStrategy naming) {
        return builder(naming)
                .enable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .withCoercionConfigDefaults(
                        config -> config.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail))
                .build();
    }

    private static JsonMapper.Builder builder(@Nullable PropertyNamingStrategy naming) {
        JsonMapper.Builder builder = JsonMapper.builder(JsonFactory.builder()
                        .streamReadConstraints(StreamReadConstraints.builder()
                                .maxNestingDepth(MAX_DEPTH)
                                .maxNumberLength(40)
                                .build())
                        .build())
                .annotationIntrospector(new RequiredComponents())
                .addModule(new SimpleModule().addDeserializer(PhoneNumber.class, new WholeNumbers()))
                .enumNamingStrategy(EnumNamingStrategies.SNAKE_CASE)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .changeDefaultPropertyInclusion(value -> value.withValueInclusion(JsonInclude.Include.NON_NULL));
        return naming == null ? builder : builder.propertyNamingStrategy(naming);
    }
}
