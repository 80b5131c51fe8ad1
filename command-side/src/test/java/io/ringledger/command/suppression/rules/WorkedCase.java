package io.ringledger.command.suppression.rules;

import io.ringledger.api.suppression.BudgetSeen;
import io.ringledger.api.suppression.CampaignSeen;
import io.ringledger.api.suppression.CapacitySeen;
import io.ringledger.api.suppression.Consents;
import io.ringledger.api.suppression.DialFacts;
import io.ringledger.api.suppression.Place;
import io.ringledger.api.suppression.RegistrySeen;
import io.ringledger.api.suppression.Relationship;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.CallVoice;
import io.ringledger.vocabulary.CampaignId;
import io.ringledger.vocabulary.CampaignStatus;
import io.ringledger.vocabulary.ConsentKind;
import io.ringledger.vocabulary.DayWindow;
import io.ringledger.vocabulary.DialPurpose;
import io.ringledger.vocabulary.Region;
import io.ringledger.vocabulary.RegistrySource;
import io.ringledger.vocabulary.SuppressionReason;
import io.ringledger.vocabulary.Verdict;
import io.ringledger.vocabulary.WhitelistGround;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One line of cases.txt, whose head says how it is read. */
final class WorkedCase {
    private static final Pattern WORD = Pattern.compile("([a-z-]+)=(\\S+(?: \\d\\d:\\d\\d-\\S+)?)");
    private static final Map<String, ZoneId> ZONES = Map.of(
            "NY", ZoneId.of("America/New_York"),
            "CH", ZoneId.of("America/Chicago"),
            "DE", ZoneId.of("America/Denver"),
            "PH", ZoneId.of("America/Phoenix"),
            "LA", ZoneId.of("America/Los_Angeles"),
            "AN", ZoneId.of("America/Anchorage"),
            "HO", ZoneId.of("Pacific/Honolulu"),
            "BE", ZoneId.of("Europe/Berlin"));

    private final String[] columns;
    private final Map<String, String> more = new HashMap<>();

    WorkedCase(String line) {
        this.columns = line.split(" \\| ", -1);
        if (columns.length != 7) {
            throw new IllegalArgumentException(line);
        }
        Matcher words = WORD.matcher(columns[4]);
        while (words.find()) {
            more.put(words.group(1), words.group(2));
        }
    }

    /** The rules that are to refuse, each with the moment that it is to name; {@code null} where none is stated. */
    Map<String, @Nullable String> expected() {
        Map<String, @Nullable String> rules = new HashMap<>();
        words(columns[5]).forEach(word -> {
            String[] ruleAndNext = word.split("@", 2);
            String next = ruleAndNext.length == 1 ? null : ruleAndNext[1];
            rules.put(
                    ruleAndNext[0],
                    next == null || next.equals("-") ? next : moment(next).toString());
        });
        return rules;
    }

    List<Verdict> judge(CallingRules rules) {
        Instant at = at();
        Own own = new Own(
                more.containsKey("own") ? SuppressionReason.valueOf(word("own")) : null,
                more.containsKey("white") ? WhitelistGround.valueOf(word("white")) : null);
        List<Instant> dialled = Stream.of(more.getOrDefault("dialled", "").split(",", -1))
                .filter(ago -> !ago.isEmpty())
                .map(ago -> at.minus(Duration.parse(ago)))
                .toList();
        return rules.judge(at, facts(at), own, dialled);
    }

    private DialFacts facts(Instant at) {
        boolean byHand = columns[3].endsWith("by-hand");
        CallVoice voice = columns[3].startsWith("artificial") ? CallVoice.ARTIFICIAL : CallVoice.AGENT;
        return new DialFacts(
                new DialPurpose(
                        CallId.of(1), byHand ? null : CampaignId.of(1), null, voice, columns[3].contains("marketing")),
                place(columns[1], columns[2]),
                address(),
                registries(at),
                new Consents(consent("calls", ConsentKind.NONE), consent("voice", ConsentKind.EXPRESS_WRITTEN)),
                relationship(),
                byHand ? null : campaign(),
                capacity(),
                budget());
    }

    private static Place place(String zones, String regions) {
        return new Place(
                words(zones).map(WorkedCase::zone).collect(Collectors.toSet()),
                words(regions).map(Region::new).collect(Collectors.toSet()));
    }

    private @Nullable Place address() {
        if (!more.containsKey("address")) {
            return null;
        }
        String[] zoneAndRegion = word("address").split("/", 2);
        return new Place(Set.of(zone(zoneAndRegion[0])), Set.of(new Region(zoneAndRegion[1])));
    }

    private List<RegistrySeen> registries(Instant at) {
        List<RegistrySeen> all = new ArrayList<>();
        for (String name : List.of("ftc", "us-in")) {
            String text = more.getOrDefault(name, name.equals("ftc") ? "P1D" : "none");
            if (!text.equals("none")) {
                Instant obtained = at.minus(Duration.parse(text.replaceAll("[!?]", "")));
                String source = name.equals("ftc") ? "us-ftc" : name;
                all.add(new RegistrySeen(
                        new RegistrySource(source), 1, obtained, text.endsWith("!"), !text.endsWith("?")));
            }
        }
        return all;
    }

    private ConsentKind consent(String name, ConsentKind usual) {
        return more.containsKey(name) ? ConsentKind.valueOf(word(name)) : usual;
    }

    private @Nullable Relationship relationship() {
        Instant bought = more.containsKey("bought") ? Instant.parse(withSeconds(word("bought"))) : null;
        Instant asked = more.containsKey("asked") ? Instant.parse(withSeconds(word("asked"))) : null;
        return bought == null && asked == null ? null : new Relationship(bought, asked);
    }

    private CampaignSeen campaign() {
        CampaignStatus status = CampaignStatus.valueOf(more.getOrDefault("status", "RUNNING"));
        if (!more.containsKey("window")) {
            return new CampaignSeen(status, ZoneId.of("UTC"), List.of());
        }
        String[] windowAndZone = word("window").split("@", 2);
        String[] dayAndTimes = windowAndZone[0].split(" ", 2);
        String[] times = dayAndTimes[1].split("-", 2);
        DayWindow window =
                new DayWindow(Windows.day(dayAndTimes[0]), LocalTime.parse(times[0]), LocalTime.parse(times[1]));
        return new CampaignSeen(status, zone(windowAndZone[1]), List.of(window));
    }

    private CapacitySeen capacity() {
        String[] lines = more.getOrDefault("lines", "0/10").split("/", 2);
        return new CapacitySeen(Integer.parseInt(lines[0]), Integer.parseInt(lines[1]));
    }

    private @Nullable BudgetSeen budget() {
        if (!more.containsKey("money")) {
            return null;
        }
        String[] money = word("money").split("/", 2);
        return new BudgetSeen(new BigDecimal(money[0]), new BigDecimal(money[1]), "USD");
    }

    private Instant at() {
        return moment(columns[0].replace(' ', '_'));
    }

    private static Instant moment(String text) {
        if (text.endsWith("Z")) {
            return Instant.parse(withSeconds(text));
        }
        String[] timeAndZone = text.split("_", 2);
        return LocalDateTime.parse(timeAndZone[0]).atZone(zone(timeAndZone[1])).toInstant();
    }

    private static String withSeconds(String text) {
        return text.matches(".*T\\d\\d:\\d\\dZ") ? text.replace("Z", ":00Z") : text;
    }

    private static ZoneId zone(String name) {
        ZoneId zone = ZONES.get(name);
        if (zone == null) {
            throw new IllegalArgumentException("no zone " + name);
        }
        return zone;
    }

    private String word(String name) {
        return more.getOrDefault(name, "");
    }

    private static Stream<String> words(String text) {
        return Stream.of(text.split(" ", -1)).filter(word -> !word.equals("-"));
    }
}
