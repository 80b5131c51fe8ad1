package io.ringledger.gateway.dialect;

import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;

/** The five dialects, and which one a controller or a path speaks. */
@Component
public final class Dialects {
    private final Map<Document, Dialect> byDocument = new EnumMap<>(Document.class);

    private final ManagerDialect manager = new ManagerDialect();

    private final ClassValue<Optional<Dialect>> byController = new ClassValue<>() {
        @Override
        protected Optional<Dialect> computeValue(Class<?> type) {
            return Optional.ofNullable(AnnotatedElementUtils.findMergedAnnotation(type, Speaks.class))
                    .map(speaks -> of(speaks.value()));
        }
    };

    public Dialects(Clock clock) {
        List.of(
                        new OmnichannelDialect(),
                        new ServicesDialect(clock),
                        manager,
                        new MultitenantDialect(),
                        new DialerDialect(clock))
                .forEach(dialect -> byDocument.put(dialect.document(), dialect));
    }

    public Dialect of(Document document) {
        return Objects.requireNonNull(byDocument.get(document));
    }

    /** The dialect of a controller; empty for what is no controller of ours. */
    public Optional<Dialect> ofController(Class<?> type) {
        return byController.get(type);
    }

    /**
     * Words a failure. On a path that two documents share it is in a form that both understand, unless the query selects
     * by {@code id}, as only the multitenant document does.
     */
    public Object failure(Dialect dialect, String path, boolean selectsById, Failure failure) {
        if (!PathOwners.isShared(path)) {
            return dialect.failure(failure);
        }
        return selectsById ? of(Document.MULTITENANT).failure(failure) : manager.sharedFailure(failure);
    }

    /** The dialect of whoever owns a path, whether or not anything is served there. */
    public Dialect ofPath(String path) {
        return of(PathOwners.of(path));
    }
}
