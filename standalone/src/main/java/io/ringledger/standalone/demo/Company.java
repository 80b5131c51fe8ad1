package io.ringledger.standalone.demo;

import io.ringledger.api.agents.AgentCommand.AddAgent;
import io.ringledger.api.agents.AgentPage;
import io.ringledger.api.agents.AgentQuery.ListAgents;
import io.ringledger.api.config.BusinessConfigCommand.CreateBusinessConfig;
import io.ringledger.api.config.BusinessConfigPage;
import io.ringledger.api.config.BusinessConfigQuery.ListBusinessConfigs;
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
import java.util.Optional;

/** The business of the demo: who works there, by which rules, and what it knows. Made once. */
final class Company {
    private static final String NAME = "Demo Store";

    private record Colleague(String name, int number, List<String> skills) {}

    private record Page(String title, String text) {}

    private static final List<Colleague> COLLEAGUES = List.of(
            new Colleague("Ada Okafor", 20, List.of("billing", "contracts")),
            new Colleague("Bruno Keller", 21, List.of("technical")),
            new Colleague("Chen Wei", 22, List.of("billing", "technical")),
            new Colleague("Dora Nilsson", 23, List.of("contracts", "complaints")));
    /** Whatever the customers of the simulated carrier ask about. */
    private static final List<Page> HANDBOOK = List.of(
            new Page("Returns", "Goods may be returned within thirty days."),
            new Page(
                    "Refunds",
                    "A refund is paid within five working days after a jacket, or whatever you sent back, has reached us. If"
                            + " the money does not come, call us with the number of your order."),
            new Page(
                    "Delivery", "Standard delivery takes three working days. We tell you where your order is by mail."),
            new Page("Being at home", "Nobody has to be at home: the driver leaves the parcel at your door."),
            new Page(
                    "Late packages",
                    "I am sorry that it is late. For a package that is days late, delivery is free, and you get a voucher of"
                            + " ten dollars."),
            new Page("Opening hours", "Our telephones are answered Monday to Friday, from nine to six."),
            new Page(
                    "Appointments", "An appointment for a checkup is free on Wednesday at three and on Friday at ten."),
            new Page(
                    "Cancelling a contract",
                    "A contract or a subscription may be cancelled one month before its end. We confirm that in writing."),
            new Page(
                    "Invoices",
                    "The service fee of eleven dollars on an invoice is for express support. You can cancel it at any time."),
            new Page(
                    "Premium plan",
                    "The premium plan includes unlimited calls and support around the clock. It costs twenty-nine dollars per"
                            + " month, and the first month is free."),
            new Page(
                    "What stopped working",
                    "I am sorry to hear that. A vacuum cleaner that stopped working is exchanged: a courier collects it"
                            + " within two days."),
            new Page(
                    "The internet does not work",
                    "Please switch the router off and on again. The internet works once both lights are green."));

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
        play.tell(new CreateBusinessConfig(business, new BusinessProfile(NAME, "retail", rules(), true), now));
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

    /** Whose calls they are; empty before it is founded. */
    Optional<BusinessId> business() {
        return play.ask(new ListBusinessConfigs(true, 1, 100), BusinessConfigPage.class)
                .flatMap(page -> page.configs().stream()
                        .filter(config -> config.profile().name().equals(NAME))
                        .findFirst())
                .map(config -> new BusinessId(config.id().value()));
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
                new BusinessSettings.KnowledgeBase(true, 3, .4),
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
