package io.ringledger.platform.personal;

import io.ringledger.vocabulary.SubjectId;
import java.lang.reflect.Method;

/** Reads the component of a record that names the subject of another one. */
final class SubjectOf {
    private final ClassValue<Method> accessor;

    SubjectOf(String component) {
        this.accessor = new ClassValue<>() {
            @Override
            protected Method computeValue(Class<?> type) {
                try {
                    Method method = type.getMethod(component);
                    method.setAccessible(true);
                    return method;
                } catch (NoSuchMethodException e) {
                    throw new IllegalStateException(type.getName() + " names no component " + component, e);
                }
            }
        };
    }

    SubjectId in(Object owner) {
        try {
            return (SubjectId) accessor.get(owner.getClass()).invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no subject in " + owner.getClass().getName(), e);
        }
    }
}
