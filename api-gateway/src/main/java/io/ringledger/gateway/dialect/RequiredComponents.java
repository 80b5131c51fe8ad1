package io.ringledger.gateway.dialect;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Executable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;

/**
 * Reads nullness as the compiler does: a component of one of our records that is not {@code @Nullable} has to be there,
 * and not {@code null}.
 */
final class RequiredComponents extends JacksonAnnotationIntrospector {
    /** The bodies, and the vocabulary that they are made of. */
    private static final List<String> OURS = List.of("io.ringledger.gateway.", "io.ringledger.vocabulary.");

    @Override
    public @Nullable Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
        return isRequired(member) ? Boolean.TRUE : super.hasRequiredMarker(config, member);
    }

    @Override
    public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated annotated) {
        return isRequired(annotated)
                ? JsonSetter.Value.forValueNulls(Nulls.FAIL)
                : super.findSetterInfo(config, annotated);
    }

    private static boolean isRequired(Annotated annotated) {
        if (!(annotated instanceof AnnotatedParameter parameter)) {
            return false;
        }
        Class<?> type = parameter.getDeclaringClass();
        return type.isRecord()
                && OURS.stream().anyMatch(type.getName()::startsWith)
                && parameter.getOwner().getParameterCount() == type.getRecordComponents().length
                && !isNullable(type.getRecordComponents()[parameter.getIndex()].getAnnotatedType())
                && !isNullable(given(parameter));
    }

    /** A constructor that is written out may be milder than the component. */
    private static AnnotatedType given(AnnotatedParameter parameter) {
        Executable constructor = (Executable) parameter.getOwner().getMember();
        return constructor.getAnnotatedParameterTypes()[parameter.getIndex()];
    }

    private static boolean isNullable(AnnotatedType type) {
        return type.isAnnotationPresent(Nullable.class);
    }
}
