package io.ringledger.contracts;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Comparator;
import java.util.List;
import org.axonframework.serialization.Revision;

/** Every event there is. */
final class EventTypes {
    private static final String ROOT = "io.ringledger.events";

    private EventTypes() {}

    /** By context, then by name. */
    static List<Class<?>> all() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages(ROOT).stream()
                        .filter(JavaClass::isRecord)
                        .<Class<?>>map(JavaClass::reflect)
                        .sorted(Comparator.comparing(Class::getName))
                        .toList();
    }

    static String context(Class<?> event) {
        return event.getPackageName().substring(ROOT.length() + 1);
    }

    /** The first revision has no annotation. */
    static String revision(Class<?> event) {
        Revision revision = event.getAnnotation(Revision.class);
        return revision == null ? "1" : revision.value();
    }

    /** Path of the approved sample of the current revision. */
    static String sample(Class<?> event) {
        return context(event) + "/" + event.getSimpleName() + ".r" + revision(event) + ".json";
    }
}
