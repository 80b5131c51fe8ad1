package io.ringledger.query.campaigns;

import static io.ringledger.query.campaigns.CampaignHistory.ACME;
import static io.ringledger.query.campaigns.CampaignHistory.BEGIN;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import io.ringledger.api.analytics.Interval;
import io.ringledger.api.campaigns.CampaignQuery.CountVariants;
import io.ringledger.api.campaigns.CampaignQuery.MeasureCampaign;
import io.ringledger.api.campaigns.CampaignQuery.SumUpCampaign;
import io.ringledger.api.campaigns.CampaignQuery.TestedVariant;
import io.ringledger.api.campaigns.CampaignResults.Period;
import io.ringledger.api.campaigns.CampaignResults.Tally;
import io.ringledger.api.campaigns.SplitResults.Count;
import io.ringledger.platform.messages.MetadataKeys;
import io.ringledger.query.campaigns.CampaignHistory.Note;
import io.ringledger.query.testing.Log;
import io.ringledger.query.testing.MongoTest;
import io.ringledger.vocabulary.AssignedVariant;
import io.ringledger.vocabulary.AttemptOutcome;
import io.ringledger.vocabulary.CampaignId;
import io.ringledger.vocabulary.DispositionKind;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.Test;

/** What is measured of a campaign is what somebody would count who had noted each attempt on paper. */
class CampaignSumsTest {
    private static final MetaData ASKED = MetaData.with(MetadataKeys.TENANT_ID, ACME.value());
    private static final CampaignId CAMPAIGN = CampaignId.of(1);

    private final MongoDatabase database = MongoTest.database();

    @Test
    void whateverTheRangeTheSumsAreThoseOfTheNotes() {
        try (Log log = new Log()) {
            List<Note> notes = CampaignHistory.random(log, 41, 300).notes;
            ResultQueries queries = CampaignProjections.queries(database, log);
            Random random = new Random(42);
            for (int question = 0; question < 80; question++) {
                MeasureCampaign query = question(random);
                assertThat(queries.measure(query, ASKED).periods())
                        .as("%s", query)
                        .isEqualTo(counted(query, notes));
            }
            assertThat(queries.sumUp(new SumUpCampaign(CAMPAIGN), ASKED))
                    .isEqualTo(tally(
                            notes.stream()
                                    .filter(note -> note.tenant().equals(ACME)
                                            && note.campaign().equals(CAMPAIGN))
                                    .toList(),
                            notes));
            for (int test = 1; test <= 2; test++) {
                assertThat(queries.count(new CountVariants(CAMPAIGN, test, List.of("a/b", "long", "none")), ASKED)
                                .byName())
                        .isEqualTo(variants(test, notes));
            }
        }
    }

    private static MeasureCampaign question(Random random) {
        Instant from = BEGIN.plusMillis(random.nextInt(120_000_000) - 20_000_000);
        TestedVariant variant = random.nextBoolean()
                ? null
                : new TestedVariant(1 + random.nextInt(2), random.nextBoolean() ? "a/b" : "long");
        return new MeasureCampaign(
                CampaignId.of(1 + random.nextInt(2)),
                from,
                from.plusMillis(random.nextInt(200_000_000)),
                List.of(Interval.values()).get(random.nextInt(4)),
                variant);
    }

    private static List<Period> counted(MeasureCampaign query, List<Note> notes) {
        ChronoUnit unit = query.interval() == Interval.HOUR ? ChronoUnit.HOURS : ChronoUnit.DAYS;
        Instant from = query.from().truncatedTo(unit);
        Instant until = query.to().truncatedTo(unit).plus(1, unit);
        TestedVariant variant = query.variant();
        List<Note> asked = notes.stream()
                .filter(note -> note.tenant().equals(ACME) && note.campaign().equals(query.campaignId()))
                .filter(note -> variant == null || isOf(note, variant.test(), variant.name()))
                .filter(note -> !note.at().isBefore(from) && note.at().isBefore(until))
                .toList();
        List<Period> periods = new ArrayList<>();
        var begin = query.interval().begin(from.atZone(ZoneOffset.UTC));
        while (begin.toInstant().isBefore(until)) {
            var next = query.interval().next(begin);
            Instant first = begin.toInstant();
            Instant end = next.toInstant();
            periods.add(new Period(
                    first,
                    tally(
                            asked.stream()
                                    .filter(note -> !note.at().isBefore(first)
                                            && note.at().isBefore(end))
                                    .toList(),
                            notes)));
            begin = next;
        }
        return periods;
    }

    private static boolean isOf(Note note, int test, String name) {
        AssignedVariant variant = note.variant();
        return variant != null && variant.test() == test && variant.name().equals(name);
    }

    private static Tally tally(List<Note> asked, List<Note> all) {
        List<Note> counting = asked.stream().filter(CampaignSumsTest::counts).toList();
        Map<AttemptOutcome, Long> outcomes = new HashMap<>();
        Map<DispositionKind, Long> dispositions = new HashMap<>();
        long leads = 0;
        long reached = 0;
        long conversions = 0;
        for (Note note : counting) {
            List<Note> ofLead = all.stream()
                    .filter(each -> each.lead().equals(note.lead()) && counts(each))
                    .toList();
            leads += ofLead.getFirst().equals(note) ? 1 : 0;
            if (note.outcome() != null) {
                outcomes.merge(note.outcome(), 1L, Long::sum);
            }
            boolean ends = ofLead.getLast().equals(note);
            boolean talked = note.outcome() == AttemptOutcome.REACHED;
            reached += talked ? 1 : 0;
            if (ends && note.word() != null) {
                dispositions.merge(DispositionWords.kindOf(note.word()), 1L, Long::sum);
                conversions += talked && isSuccess(note.word()) ? 1 : 0;
            }
        }
        return new Tally(
                leads,
                counting.size(),
                outcomes,
                reached,
                conversions,
                dispositions,
                0,
                Duration.ofSeconds(asked.stream().mapToLong(Note::talkSeconds).sum()),
                Duration.ofSeconds(
                        asked.stream().mapToLong(Note::machineSeconds).sum()));
    }

    private static boolean counts(Note note) {
        return note.outcome() != AttemptOutcome.FORBIDDEN_BY_RULE && note.outcome() != AttemptOutcome.WITHDRAWN;
    }

    private static boolean isSuccess(String word) {
        return word.equals("success") || word.equals("Sold");
    }

    private static Map<String, Count> variants(int test, List<Note> notes) {
        return List.of("a/b", "long", "none").stream().collect(Collectors.toMap(name -> name, name -> {
            Tally tally = tally(
                    notes.stream()
                            .filter(note -> note.tenant().equals(ACME)
                                    && note.campaign().equals(CAMPAIGN)
                                    && isOf(note, test, name))
                            .toList(),
                    notes);
            return new Count(tally.attempts(), tally.reached(), tally.conversions());
        }));
    }
}
