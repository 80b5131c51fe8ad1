package io.ringledger.command.calls;

import static io.ringledger.command.calls.CallFixtures.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.vocabulary.AnsweredBy;
import io.ringledger.vocabulary.CarrierReport;
import io.ringledger.vocabulary.CarrierStatus;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The carrier repeats itself and keeps no order; the call ends in the same state all the same. */
class CarrierReportOrderTest {
    private static final List<CarrierStatus> STORY =
            List.of(CarrierStatus.INITIATED, CarrierStatus.RINGING, CarrierStatus.IN_PROGRESS, CarrierStatus.COMPLETED);

    @Test
    void all120OrdersWithOneToThreeCopiesEndInTheSameState() {
        CallState expected = folded(STORY);
        int orders = 0;
        for (CarrierStatus again : STORY) {
            List<CarrierStatus> five = new ArrayList<>(STORY);
            five.add(again);
            for (List<CarrierStatus> order : permutations(five)) {
                orders++;
                for (int copies = 1; copies <= 3; copies++) {
                    int times = copies;
                    List<CarrierStatus> told = order.stream()
                            .flatMap(status -> Collections.nCopies(times, status).stream())
                            .toList();
                    assertThat(folded(told)).as("%s", told).isEqualTo(expected);
                }
            }
        }
        assertThat(orders).isEqualTo(4 * 120);
    }

    /** Whatever the carrier says, with or without its clock, from callbacks and from fetches, in any order. */
    @Property(seed = "5104", tries = 2_000)
    void anyReportsInAnyOrderEndInTheSameState(
            @ForAll("reports") List<CarrierReport> reports, @ForAll Random shuffling) {
        List<CarrierReport> shuffled = new ArrayList<>(reports);
        shuffled.addAll(reports.subList(0, reports.size() / 2));
        Collections.shuffle(shuffled, shuffling);
        assertThat(foldedReports(shuffled)).isEqualTo(foldedReports(reports));
    }

    /** What a state knows it does not forget: an end stays an end. */
    @Property(seed = "5104", tries = 1_000)
    void anEndIsNeverTakenBack(@ForAll("reports") List<CarrierReport> reports) {
        CallState state = anEndedCall();
        for (CarrierReport report : reports) {
            state = after(state, report(null, report));
            assertThat(state).isInstanceOf(CallState.Ended.class);
        }
    }

    @Provide
    Arbitrary<List<CarrierReport>> reports() {
        Arbitrary<@Nullable Integer> seconds =
                Arbitraries.integers().between(0, 5).injectNull(0.3);
        Arbitrary<CarrierReport> report = Combinators.combine(
                        Arbitraries.of(CarrierStatus.class),
                        Arbitraries.integers().between(-1, 4),
                        seconds,
                        seconds,
                        Arbitraries.of(AnsweredBy.class).injectNull(0.6),
                        Arbitraries.integers().between(0, 5))
                .as((status, sequence, carrier, duration, by, ours) -> new CarrierReport(
                        SID,
                        status,
                        sequence,
                        carrier == null ? null : AT.plusSeconds(carrier),
                        duration == null ? null : Duration.ofSeconds(duration),
                        by,
                        AT.plusSeconds(ours)));
        return report.list().ofMinSize(1).ofMaxSize(8);
    }

    private static CallState folded(List<CarrierStatus> statuses) {
        return foldedReports(statuses.stream().map(CallFixtures::aReport).toList());
    }

    private static CallState foldedReports(List<CarrierReport> reports) {
        CallState state = aClaimedCall();
        for (CarrierReport report : reports) {
            state = after(state, report(ATTEMPT, report));
        }
        return Objects.requireNonNull(state);
    }

    private static <T> List<List<T>> permutations(List<T> items) {
        if (items.isEmpty()) {
            return List.of(List.of());
        }
        List<List<T>> all = new ArrayList<>();
        for (int first = 0; first < items.size(); first++) {
            List<T> rest = new ArrayList<>(items);
            T head = rest.remove(first);
            for (List<T> tail : permutations(rest)) {
                List<T> order = new ArrayList<>();
                order.add(head);
                order.addAll(tail);
                all.add(order);
            }
        }
        return all;
    }
}
