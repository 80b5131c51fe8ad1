package io.ringledger.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.ringledger.gateway.access.Needs;
import io.ringledger.gateway.access.Open;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.WebHandler;

/** Every operation has exactly one of {@link Needs} and {@link Open}. */
final class SayWhoMayCall extends ArchCondition<JavaClass> {

    SayWhoMayCall() {
        super("say of every operation who may call it");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        type.getMethods().stream().filter(SayWhoMayCall::isOperation).forEach(method -> check(type, method, events));
        if (type.isAssignableTo(WebHandler.class)) {
            check(type, type, events);
        }
    }

    private static boolean isOperation(JavaMethod method) {
        return method.isAnnotatedWith(RequestMapping.class) || method.isMetaAnnotatedWith(RequestMapping.class);
    }

    private static void check(JavaClass type, HasAnnotations<?> operation, ConditionEvents events) {
        boolean one = operation.isAnnotatedWith(Needs.class) != operation.isAnnotatedWith(Open.class);
        events.add(
                new SimpleConditionEvent(type, one, operation.getDescription() + " has not one of @Needs and @Open"));
    }
}
