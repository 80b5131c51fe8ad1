package io.ringledger.contracts;

import io.ringledger.vocabulary.Personal;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Finds whatever in an event could hold somebody's words and is stored as it is: texts, bytes, and what may be anything. */
final class PlainTexts {
    private static final Set<Class<?>> TEXTS =
            Set.of(String.class, CharSequence.class, Object.class, byte[].class, char[].class);

    private final Set<String> reasoned;
    private final SortedSet<String> found = new TreeSet<>();
    private final Set<String> met = new HashSet<>();
    private final Set<Class<?>> open = new HashSet<>();

    /** @param reasoned components of which is known why nobody's words are in them, as {@code Record.component} */
    PlainTexts(Map<String, String> reasoned) {
        this.reasoned = reasoned.keySet();
    }

    PlainTexts walk(Class<?> event) {
        components(event);
        return this;
    }

    /** Components that nobody has marked or given a reason for. */
    SortedSet<String> found() {
        return found;
    }

    /** Reasons for what there is not. */
    SortedSet<String> idle() {
        SortedSet<String> idle = new TreeSet<>(reasoned);
        idle.removeAll(met);
        return idle;
    }

    private void components(Class<?> record) {
        if (!open.add(record)) {
            return;
        }
        for (RecordComponent component : record.getRecordComponents()) {
            String name = record.getSimpleName() + "." + component.getName();
            if (component.isAnnotationPresent(Personal.class)) {
                continue;
            }
            if (reasoned.contains(name)) {
                met.add(name);
                continue;
            }
            look(name, component.getGenericType());
        }
        open.remove(record);
    }

    private void look(String name, Type type) {
        switch (type) {
            case Class<?> plain when TEXTS.contains(plain) -> found.add(name);
            case Class<?> array when array.isArray() -> look(name, array.getComponentType());
            case Class<?> record when record.isRecord() -> components(record);
            case Class<?> sealed
            when sealed.isSealed() ->
                Arrays.stream(sealed.getPermittedSubclasses()).forEach(each -> look(name, each));
            case ParameterizedType generic ->
                Arrays.stream(generic.getActualTypeArguments()).forEach(each -> look(name, each));
            case WildcardType any -> Arrays.stream(any.getUpperBounds()).forEach(each -> look(name, each));
            case Class<?> other when !other.isPrimitive() && !isHarmless(other) -> found.add(name);
            default -> {}
        }
    }

    /** Numbers, moments, and words that we have chosen ourselves. */
    private static boolean isHarmless(Class<?> type) {
        return type.isEnum()
                || Number.class.isAssignableFrom(type)
                || type == Boolean.class
                || type.getPackageName().equals("java.time");
    }
}
