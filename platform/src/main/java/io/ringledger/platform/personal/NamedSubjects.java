package io.ringledger.platform.personal;

import io.ringledger.vocabulary.SubjectId;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Whom an event is about, as its components say. */
public final class NamedSubjects {
    private static final ClassValue<List<Method>> ACCESSORS = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            return components == null
                    ? List.of()
                    : Arrays.stream(components)
                            .filter(component -> component.getType() == SubjectId.class)
                            .map(RecordComponent::getAccessor)
                            .toList();
        }
    };

    private NamedSubjects() {}

    /** The subjects that an event names, in the order of its components; none where it is about nobody. */
    public static Set<SubjectId> of(Object event) {
        Set<SubjectId> subjects = new LinkedHashSet<>();
        for (Method accessor : ACCESSORS.get(event.getClass())) {
            try {
                subjects.add((SubjectId) accessor.invoke(event));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(event.getClass().getName() + " does not say whom it is about", e);
            }
        }
        return subjects;
    }
}
