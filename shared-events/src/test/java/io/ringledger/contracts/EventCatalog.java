package io.ringledger.contracts;

import io.ringledger.vocabulary.Personal;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes the catalog of events from their types and their Javadoc. */
final class EventCatalog {
    private static final Pattern JAVADOC =
            Pattern.compile("/\\*\\*(.*?)\\*/\\s*(?:@\\w+\\([^)]*\\)\\s*)*public record", Pattern.DOTALL);
    private static final Pattern LINE_START = Pattern.compile("(?m)^\\s*\\* ?");
    private static final Pattern CODE = Pattern.compile("\\{@(?:code|link) (?:\\w+#)?([^}]*)}");

    private EventCatalog() {}

    static String write(Path sources) throws IOException {
        var text = new StringBuilder("# Events\n\n");
        text.append("Every fact that is kept, for ever. Generated from the types in `shared-events`; ");
        text.append("`EventCatalogTest` says how. Personal fields are stored as key id and ciphertext.\n");
        String context = "";
        for (Class<?> event : EventTypes.all()) {
            if (!EventTypes.context(event).equals(context)) {
                context = EventTypes.context(event);
                text.append("\n## ").append(context).append('\n');
            }
            String javadoc = javadoc(sources.resolve(event.getName().replace('.', '/') + ".java"));
            text.append("\n### ").append(event.getSimpleName());
            text.append("\n\n").append(javadoc.split("@param", 2)[0].strip()).append("\n\n");
            text.append("Revision ").append(EventTypes.revision(event)).append(".\n\n");
            text.append("| field | type | meaning |\n|---|---|---|\n");
            for (RecordComponent component : event.getRecordComponents()) {
                text.append(row(component, javadoc));
            }
        }
        return text.toString();
    }

    private static String row(RecordComponent component, String javadoc) {
        String personal = component.isAnnotationPresent(Personal.class) ? ", personal" : "";
        return "| `%s` | `%s`%s | %s |%n"
                .formatted(component.getName(), type(component), personal, meaning(component.getName(), javadoc));
    }

    private static String type(RecordComponent component) {
        return component.getGenericType().getTypeName().replaceAll("[\\w.]+\\.", "");
    }

    private static String meaning(String name, String javadoc) {
        Matcher param = Pattern.compile("@param " + name + "\\s+(.*?)(?=@param|$)", Pattern.DOTALL)
                .matcher(javadoc);
        return param.find() ? param.group(1).strip() : "";
    }

    private static String javadoc(Path source) throws IOException {
        Matcher comment = JAVADOC.matcher(Files.readString(source));
        if (!comment.find()) {
            throw new IllegalStateException(source + " has no Javadoc");
        }
        String plain = LINE_START.matcher(comment.group(1)).replaceAll("").replaceAll("\\s+", " ");
        return CODE.matcher(plain).replaceAll("`$1`").strip();
    }
}
