package io.ringledger.vocabulary;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a campaign dials. What is checked here may be loosened and never tightened: old events have to be read.
 *
 * @param mode how it decides when to dial the next lead
 * @param voice who speaks; always {@code ARTIFICIAL} in mode {@code AI}
 * @param marketing whether something is to be sold: most calling rules are about that
 * @param pacing how fast, and how far it may overdo it
 * @param lines own numbers that are shown to the called party, at most 100; none for the platform's own
 * @param businessId the business configuration that governs its calls, {@code null} for none
 * @param templateId the script that its calls follow, {@code null} for none
 * @param retry when a lead is dialled again
 * @param machineDetection what it does about answering machines
 * @param failureLimit when it pauses by itself
 * @param agents whom its calls are for, at most 1,000; none for all
 * @param budget what it may cost, {@code null} for no limit of its own
 * @param service how agents and those who pick up are treated; counts where agents talk
 */
public record CampaignSettings(
        DialingMode mode,
        CallVoice voice,
        boolean marketing,
        Pacing pacing,
        List<PhoneNumber> lines,
        @Nullable BusinessId businessId,
        @Nullable TemplateId templateId,
        RetryPolicy retry,
        MachineDetection machineDetection,
        FailureLimit failureLimit,
        List<AgentId> agents,
        @Nullable Money budget,
        Service service) {
    /** What holds where nobody has said otherwise: the AI calls, and the law is read strictly. */
    public static final CampaignSettings USUAL = new CampaignSettings(
            DialingMode.AI,
            CallVoice.ARTIFICIAL,
            true,
            Pacing.USUAL,
            List.of(),
            null,
            null,
            RetryPolicy.USUAL,
            MachineDetection.OFF,
            FailureLimit.USUAL,
            List.of(),
            null,
            Service.USUAL);

    private static final int MOST_LINES = 100;
    private static final int MOST_AGENTS = 1_000;

    public CampaignSettings {
        lines = List.copyOf(lines);
        agents = List.copyOf(agents);
        // settings of before there were agents do not have it
        service = Objects.requireNonNullElse(service, Service.USUAL);
        if (mode == DialingMode.AI) {
            voice = CallVoice.ARTIFICIAL;
        }
        checkList("lines", lines, MOST_LINES);
        checkList("agents", agents, MOST_AGENTS);
    }

    private static void checkList(String field, List<?> list, int most) {
        if (list.size() > most || new HashSet<>(list).size() < list.size()) {
            throw new InvalidField(field, "at most " + most + ", each once");
        }
    }

    /**
     * How fast a campaign dials.
     *
     * @param ratio calls for each agent who waits, 1 to 5; counts in mode {@code RATIO}, and limits {@code PREDICTIVE}
     * @param abandonmentLimit how many percent of what was answered by persons within 30 days may be abandoned, 0 to 3: more
     *     than 3 is against 47 CFR 64.1200(a)(7)
     * @param concurrentCalls how many calls at once, 1 to 1,000
     * @param priority which of several campaigns gets the next free line, 1 to 10; 10 comes first
     * @param ringTime how long it rings before nobody has answered, 15 to 60 s; less than 15 is against 47 CFR 64.1200(a)(6)
     */
    public record Pacing(double ratio, double abandonmentLimit, int concurrentCalls, int priority, Duration ringTime) {
        public static final Pacing USUAL = new Pacing(1, 3, 10, 5, Duration.ofSeconds(25));

        public Pacing {
            InvalidField.unlessWithin("ratio", ratio, 1, 5);
            InvalidField.unlessWithin("abandonment_limit", abandonmentLimit, 0, 3);
            InvalidField.unlessWithin("concurrent_calls", concurrentCalls, 1, 1_000);
            InvalidField.unlessWithin("priority", priority, 1, 10);
            InvalidField.unlessWithin("ring_seconds", ringTime.toMillis() / 1000.0, 15, 60);
        }
    }

    /**
     * When a campaign pauses by itself because its attempts fail.
     *
     * @param percent of the last attempts that failed, 1 to 100
     * @param attempts how many of them are looked at, 10 to 1,000; before there are so many it goes on
     */
    public record FailureLimit(int percent, int attempts) {
        public static final FailureLimit USUAL = new FailureLimit(50, 50);

        public FailureLimit {
            InvalidField.unlessWithin("percent", percent, 1, 100);
            InvalidField.unlessWithin("attempts", attempts, 10, 1_000);
        }
    }

    /**
     * How agents and those who pick up are treated.
     *
     * @param wrapUp how long an agent may take after a call before the next, 0 to 600 s
     * @param abandonedMessage what is said to a person whom no agent is there for: by 47 CFR 64.1200(a)(7) who has called, and a
     *     number to call; at most 400 characters. {@code {name}} stands for the campaign's name, {@code {number}} for the number
     *     that was shown. {@code null} for the usual words
     */
    public record Service(Duration wrapUp, @Nullable String abandonedMessage) {
        public static final Service USUAL = new Service(Duration.ofSeconds(15), null);

        private static final String USUAL_MESSAGE =
                "Hello. This was a call for {name}, from {number}. We are sorry that nobody"
                        + " could talk with you just now. You may call us back at that number.";
        private static final int LONGEST_MESSAGE = 400;

        public Service {
            InvalidField.unlessWithin("wrap_up_seconds", wrapUp.toMillis() / 1000.0, 0, 600);
            if (abandonedMessage != null
                    && (abandonedMessage.isBlank() || abandonedMessage.length() > LONGEST_MESSAGE)) {
                throw new InvalidField("abandoned_message", "1 to " + LONGEST_MESSAGE + " characters");
            }
        }

        /** The words for one call. */
        public String message(String name, String number) {
            return Objects.requireNonNullElse(abandonedMessage, USUAL_MESSAGE)
                    .replace("{name}", name)
                    .replace("{number}", number);
        }
    }
}
