package io.ringledger.standalone.demo;

import io.ringledger.api.agents.AgentCommand.AddAgent;
import io.ringledger.api.agents.AgentPage;
import io.ringledger.api.agents.AgentQuery.ListAgents;
import io.ringledger.api.config.BusinessConfigCommand.CreateBusinessConfig;
import io.ringledger.api.knowledge.KnowledgeCommand.AddKnowledge;
import io.ringledger.platform.ids.IdGenerator;
import io.ringledger.vocabulary.AgentDuties;
import io.ringledger.vocabulary.AgentProfile;
import io.ringledger.vocabulary.Attributes;
import io.ringledger.vocabulary.BusinessConfigId;
import io.ringledger.vocabulary.BusinessId;
import io.ringledger.vocabulary.BusinessProfile;
import io.ringledger.vocabulary.BusinessSettings;
import io.ringledger.vocabulary.EscalationTrigger;
import io.ringledger.vocabulary.KnowledgeContent;
import io.ringledger.vocabulary.KnowledgeText;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.PhoneNumber;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** The business of the demo: who works there, by which rules, and what it knows. Made once. */
final class Company {
    private record Colleague(String name, int number, List<String> skills) {}

    private record Page(String title, String text) {}

    private static final List<Colleague> COLLEAGUES = List.of(
            new Colleague("Ada Okafor", 20, List.of("billing", "contracts")),
            new Colleague("Bruno Keller", 21, List.of("technical")),
            new Colleague("Chen Wei", 22, List.of("billing", "technical")),
            new Colleague("Dora Nilsson", 23, List.of("contracts", "complaints")));
    private static final List<Page> HANDBOOK = List.of(
            new Page(
                    "Returns",
                    "Goods may be returned within thirty days. The refund is paid within five working days."),
            new Page("Delivery", "Standard delivery takes three working days. Late deliveries are free of charge."),
            new Page("Opening hours", "Our telephones are answered Monday to Friday, from nine to six."),
            new Page(
                    "Cancelling a contract",
                    "A contract may be cancelled one month before its end, in writing or by telephone."));

    private final Play play;
    private final IdGenerator ids;
    private final Clock clock;

    Company(Play play, IdGenerator ids, Clock clock) {
        this.play = play;
        this.ids = ids;
        this.clock = clock;
    }

    /** Founds it, unless it is there. */
    void open() {
        boolean isThere = play.ask(new ListAgents(null, null, 1, 1), AgentPage.class)
                .map(page -> page.total() > 0)
                .orElse(true);
        if (isThere) {
            return;
        }
        Instant now = clock.instant();
        BusinessConfigId business = ids.nextBusinessConfigId();
        play.tell(new CreateBusinessConfig(business, new BusinessProfile("Demo Store", "retail", rules(), true), now));
        BusinessId owner = new BusinessId(business.value());
        HANDBOOK.forEach(page -> play.tell(new AddKnowledge(
                ids.nextKnowledgeId(),
                owner,
                new KnowledgeContent(page.title(), new KnowledgeText(page.text()), "handbook", "text", Attributes.NONE),
                now)));
        COLLEAGUES.forEach(colleague -> play.tell(new AddAgent(
                ids.nextAgentId(),
                profile(colleague),
                new AgentDuties(colleague.skills(), List.of("service")),
                true,
                true,
                now)));
    }

    private static AgentProfile profile(Colleague colleague) {
        String email = colleague.name().toLowerCase(Locale.ROOT).replace(' ', '.') + "@demo.example";
        return new AgentProfile(
                new PersonalText(colleague.name()),
                new PersonalText(email),
                // picks up and stays on the line
                new PhoneNumber("+1212555" + colleague.number() + "06"),
                null,
                Attributes.NONE);
    }

    private static BusinessSettings rules() {
        return new BusinessSettings(
                new BusinessSettings.Ai("demo", .3, "You help customers of a shop."),
                new BusinessSettings.Voice("en-US", "alice", .5),
                new BusinessSettings.KnowledgeBase(true, 3, .5),
                new BusinessSettings.QualityAssurance(true, true, true, .6),
                new BusinessSettings.Escalation(
                        true,
                        List.of(
                                new EscalationTrigger("customer_request", null, null),
                                new EscalationTrigger("negative_sentiment", -.6, null),
                                new EscalationTrigger("keywords", null, List.of("lawyer", "cancel"))),
                        true));
    }
}
