package io.ringledger.command.suppression.rules;

import io.ringledger.api.suppression.RegistrySeen;
import io.ringledger.vocabulary.ConsentKind;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What outside registries say, and what excepts a call from them: 47 CFR 64.1200(c)(2)(ii), (iii) and (f)(15), and no more. */
final class Registries {
    private Registries() {}

    static Map<String, String> seen(Question question) {
        Map<String, String> seen = new TreeMap<>();
        for (RegistrySeen registry : question.facts().registries()) {
            seen.put(
                    registry.source().value(),
                    "version " + registry.version() + " of " + registry.obtainedAt() + ", " + finding(registry));
        }
        exception(question).ifPresent(exception -> seen.put("excepted_by", exception));
        return seen;
    }

    private static String finding(RegistrySeen registry) {
        if (!registry.readable()) {
            return "not readable";
        }
        return registry.listed() ? "listed" : "not listed";
    }

    static Optional<String> exception(Question question) {
        if (question.facts().consents().calls().isAtLeast(ConsentKind.EXPRESS_WRITTEN)) {
            return Optional.of("written consent");
        }
        if (question.whitelisted() != null && question.whitelisted().isInLaw()) {
            return Optional.of("whitelist: " + question.whitelisted());
        }
        return question.related() ? Optional.of("established business relationship") : Optional.empty();
    }
}
