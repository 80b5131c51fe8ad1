package io.ringledger.gateway.openapi;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.util.Iterator;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Names fields and choices in the OpenAPI document as they are on the wire. */
@Component
final class DocumentedNames extends ModelResolver {

    DocumentedNames() {
        super(mapper());
    }

    private static ObjectMapper mapper() {
        return Json.mapper().copy().setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE);
    }

    @Override
    public Schema<?> resolve(AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> next) {
        Schema<?> schema = super.resolve(type, context, next);
        if (schema instanceof StringSchema choices && choices.getEnum() != null) {
            choices.setEnum(choices.getEnum().stream()
                    .map(choice -> choice.toLowerCase(Locale.ROOT))
                    .toList());
        }
        return schema;
    }
}
