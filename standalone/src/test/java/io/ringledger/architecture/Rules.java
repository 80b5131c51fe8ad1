package io.ringledger.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import io.ringledger.platform.ids.IdGenerator;
import io.ringledger.platform.messages.MessageSender;
import java.net.URL;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.random.RandomGenerator;
import org.axonframework.commandhandling.gateway.CommandGateway;

/** The rules, by name. A canary of the same name, in package {@code canary}, breaks each. */
final class Rules {
    private static final String DECIDERS = ".*(Decider|State)";

    private Rules() {}

    static Map<String, ArchRule> all() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put("VocabularyKnowsNothing", vocabularyKnowsNothing());
        rules.put("EventsKnowTheVocabularyOnly", eventsKnowTheVocabularyOnly());
        rules.put("ApiKnowsNoEvents", apiKnowsNoEvents());
        rules.put("DecidersArePure", decidersArePure());
        rules.put("PacingKnowsTheVocabularyOnly", pacingKnowsTheVocabularyOnly());
        rules.put("PacingIsPure", pacingIsPure());
        rules.put("SidesMeetInMessagesOnly", sidesMeetInMessagesOnly());
        rules.put("OneSendingPort", oneSendingPort());
        rules.put("ControllersDoNotBlock", controllersDoNotBlock());
        rules.put("OperationsSayWhoMayCall", operationsSayWhoMayCall());
        rules.put("ProjectionsCauseNoEffects", projectionsCauseNoEffects());
        rules.put("NothingPrintsToTheConsole", nothingPrintsToTheConsole());
        rules.put("PlatformThreadsOnly", platformThreadsOnly());
        rules.put("NoClientNamesAnAddress", noClientNamesAnAddress());
        rules.put("RequestsMakeClaimedIds", requestsMakeClaimedIds());
        return rules;
    }

    /**
     * Contexts of one side do not know each other; a canary pair stands in package {@code canary.contexts}. What is shown
     * of a call includes its escalation and its agent.
     */
    static ArchRule contextsDoNotMeet(String side) {
        return SlicesRuleDefinition.slices()
                .matching(
                        "io.ringledger." + side
                                + ".(calls|identity|carrier|agents|audit|config|escalations|knowledge|compliance|suppression|control|leads|campaigns|floor)..")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(in(side + ".calls"), in(side + ".carrier"))
                .ignoreDependency(in(side + ".escalations"), in(side + ".carrier"))
                .ignoreDependency(in(side + ".floor"), in(side + ".carrier"))
                .ignoreDependency(in("gateway.calls"), in("gateway.agents"))
                .ignoreDependency(in("gateway.calls"), in("gateway.escalations"))
                .ignoreDependency(in("api.calls"), in("api.escalations"));
    }

    private static ArchRule vocabularyKnowsNothing() {
        return classes()
                .that(in("vocabulary", "VocabularyKnowsNothing"))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..", "io.ringledger.vocabulary..", "com.fasterxml.jackson.annotation..", "org.jspecify..");
    }

    private static ArchRule eventsKnowTheVocabularyOnly() {
        return classes()
                .that(in("events", "EventsKnowTheVocabularyOnly"))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "io.ringledger.vocabulary..",
                        "io.ringledger.events..",
                        "com.fasterxml.jackson.annotation..",
                        "org.axonframework.serialization..",
                        "org.jspecify..");
    }

    private static ArchRule apiKnowsNoEvents() {
        return noClasses()
                .that(in("api", "ApiKnowsNoEvents"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.ringledger.events..");
    }

    private static ArchRule decidersArePure() {
        return noClasses()
                .that(describe("deciders and states", c -> isDecider(c) || isCanary(c, "DecidersArePure")))
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(Clock.class, Random.class, UUID.class)
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.slf4j..", "org.springframework..", "org.axonframework..", "java.io..", "java.nio..");
    }

    private static boolean isDecider(JavaClass c) {
        return c.getPackageName().startsWith("io.ringledger.command")
                && c.getName().matches(DECIDERS);
    }

    private static ArchRule pacingKnowsTheVocabularyOnly() {
        return classes()
                .that(in("pacing", "PacingKnowsTheVocabularyOnly"))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "io.ringledger.pacing..", "io.ringledger.vocabulary..", "org.jspecify..");
    }

    /** What decides how many calls are begun; the simulator beside it makes days from seeds and writes its table. */
    private static ArchRule pacingIsPure() {
        return noClasses()
                .that(describe(
                        "pacing without its simulator",
                        c -> isCanary(c, "PacingIsPure") || (isOf(c, "pacing") && !isOf(c, "pacing.simulation"))))
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(Clock.class, UUID.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(RandomGenerator.class)
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("io.ringledger.pacing.simulation..", "java.io..", "java.nio..");
    }

    private static ArchRule sidesMeetInMessagesOnly() {
        return noClasses()
                .that(in("gateway", "SidesMeetInMessagesOnly"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.ringledger.command..", "io.ringledger.query..", "io.ringledger.events..");
    }

    private static ArchRule oneSendingPort() {
        return noClasses()
                .that(describe(
                        "everything but the sending port and its wiring",
                        c -> isCanary(c, "OneSendingPort") || !isOf(c, "platform", "architecture", "benchmarks")))
                .should()
                .dependOnClassesThat()
                .areAssignableTo(CommandGateway.class);
    }

    private static boolean isOf(JavaClass c, String... roots) {
        return java.util.Arrays.stream(roots).anyMatch(r -> c.getPackageName().startsWith("io.ringledger." + r));
    }

    private static ArchRule controllersDoNotBlock() {
        return noClasses()
                .that(in("gateway", "ControllersDoNotBlock"))
                .should()
                .callMethod("java.util.concurrent.CompletableFuture", "join")
                .orShould()
                .callMethod("java.util.concurrent.CompletableFuture", "get")
                .orShould()
                .callMethod("reactor.core.publisher.Mono", "block")
                .orShould()
                .callMethod("java.lang.Thread", "sleep", "long");
    }

    /** Methods of controllers, and handlers of sockets. */
    private static ArchRule operationsSayWhoMayCall() {
        return classes().that(in("gateway", "OperationsSayWhoMayCall")).should(new SayWhoMayCall());
    }

    private static ArchRule projectionsCauseNoEffects() {
        return noClasses()
                .that(in("query", "ProjectionsCauseNoEffects"))
                .should()
                .dependOnClassesThat()
                .areAssignableTo(MessageSender.class);
    }

    /** ADR 12: virtual threads that load classes can stop a process for ever. */
    private static ArchRule platformThreadsOnly() {
        return noClasses()
                .that(describe(
                        "the product",
                        c -> isCanary(c, "PlatformThreadsOnly")
                                || isOf(c, "platform", "command", "query", "gateway", "embedded", "standalone")))
                .should()
                .callMethod(Thread.class, "ofVirtual")
                .orShould()
                .callMethod(Thread.class, "startVirtualThread", Runnable.class)
                .orShould()
                .callMethod(Executors.class, "newVirtualThreadPerTaskExecutor");
    }

    /**
     * What calls other servers is known by name, and all of it calls addresses that the operator has set. Whoever adds to
     * this and calls an address that a client has sent must look at what it resolves to, and connect to no other.
     */
    private static ArchRule noClientNamesAnAddress() {
        return noClasses()
                .that(describe(
                        "the product, but for its carrier, its models and its issuer",
                        c -> isCanary(c, "NoClientNamesAnAddress")
                                || (isOf(c, "platform", "command", "query", "gateway", "embedded", "standalone")
                                        && !c.getSimpleName()
                                                .matches("TwilioHttp|ClaudeJudge|ClaudeVoice|IssuerHttp"))))
                .should()
                .dependOnClassesThat(describe("HTTP clients", Rules::isHttpClient))
                .orShould()
                .callMethod(URL.class, "openConnection")
                .orShould()
                .callMethod(URL.class, "openStream");
    }

    private static boolean isHttpClient(JavaClass c) {
        return c.isAssignableTo(HttpClient.class)
                || c.getPackageName().startsWith("reactor.netty.http.client")
                || c.getPackageName().startsWith("org.springframework.web.client")
                || c.getPackageName().startsWith("org.springframework.web.reactive.function.client")
                || c.getPackageName().startsWith("okhttp3")
                || c.getName().endsWith("OkHttpClient");
    }

    /** A request that may be repeated must make the same ids again; webhooks and the start of a process are no such. */
    private static ArchRule requestsMakeClaimedIds() {
        return noClasses()
                .that(describe(
                        "what answers requests",
                        c -> isCanary(c, "RequestsMakeClaimedIds")
                                || (isOf(c, "gateway")
                                        && !isOf(c, "gateway.webhooks", "gateway.requests", "gateway.ledger")
                                        && !c.getSimpleName().equals("RequestIds"))))
                .should()
                .callMethodWhere(describe(
                        "an id is made past the claim",
                        call -> call.getTargetOwner().isEquivalentTo(IdGenerator.class)
                                && call.getName().startsWith("next")));
    }

    private static ArchRule nothingPrintsToTheConsole() {
        return noClasses()
                .that(describe(
                        "production classes but the command line",
                        c -> !isOf(c, "architecture", "platform.audit.command")
                                || isCanary(c, "NothingPrintsToTheConsole")))
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err");
    }

    private static DescribedPredicate<JavaClass> in(String root, String canary) {
        return describe(
                "classes of " + root,
                c -> c.getPackageName().startsWith("io.ringledger." + root) || isCanary(c, canary));
    }

    private static DescribedPredicate<JavaClass> in(String root) {
        return describe("classes of " + root, c -> c.getPackageName().startsWith("io.ringledger." + root));
    }

    private static boolean isCanary(JavaClass c, String name) {
        return c.getPackageName().equals("io.ringledger.architecture.canary")
                && c.getSimpleName().equals(name);
    }

    private static <T> DescribedPredicate<T> describe(String text, java.util.function.Predicate<T> test) {
        return DescribedPredicate.describe(text, test);
    }
}
