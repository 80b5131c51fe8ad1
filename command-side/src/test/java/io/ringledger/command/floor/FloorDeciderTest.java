package io.ringledger.command.floor;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.api.floor.FloorCommand;
import io.ringledger.api.floor.FloorCommand.AbandonAnswer;
import io.ringledger.api.floor.FloorCommand.ClaimSeatCall;
import io.ringledger.api.floor.FloorCommand.CloseFloor;
import io.ringledger.api.floor.FloorCommand.EndTalk;
import io.ringledger.api.floor.FloorCommand.EndWrapUp;
import io.ringledger.api.floor.FloorCommand.ExpireSeat;
import io.ringledger.api.floor.FloorCommand.LeaveSeat;
import io.ringledger.api.floor.FloorCommand.LookAtFloor;
import io.ringledger.api.floor.FloorCommand.NotePacing;
import io.ringledger.api.floor.FloorCommand.PauseSeat;
import io.ringledger.api.floor.FloorCommand.ReadySeat;
import io.ringledger.api.floor.FloorCommand.RecordSeatCall;
import io.ringledger.api.floor.FloorCommand.RecordSeatCallRefused;
import io.ringledger.api.floor.FloorCommand.RecordSeatJoined;
import io.ringledger.api.floor.FloorCommand.RecordSeatReport;
import io.ringledger.api.floor.FloorCommand.ServeAnswer;
import io.ringledger.api.floor.FloorCommand.TakeSeat;
import io.ringledger.api.floor.FloorStanding;
import io.ringledger.command.testing.DeciderTable;
import io.ringledger.events.floor.AnswerAbandoned;
import io.ringledger.events.floor.AnswerServed;
import io.ringledger.events.floor.FloorEvent;
import io.ringledger.events.floor.SeatCallClaimed;
import io.ringledger.events.floor.SeatCallPlaced;
import io.ringledger.events.floor.SeatClosed;
import io.ringledger.events.floor.SeatOpened;
import io.ringledger.events.floor.SeatPaused;
import io.ringledger.events.floor.SeatTaken;
import io.ringledger.events.floor.TalkEnded;
import io.ringledger.vocabulary.AgentId;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.CallSid;
import io.ringledger.vocabulary.CarrierReport;
import io.ringledger.vocabulary.CarrierStatus;
import io.ringledger.vocabulary.DialingMode;
import io.ringledger.vocabulary.FloorId;
import io.ringledger.vocabulary.PacingReason;
import io.ringledger.vocabulary.PacingSight;
import io.ringledger.vocabulary.SeatClosing;
import io.ringledger.vocabulary.SeatId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;

class FloorDeciderTest {
    private static final FloorId FLOOR = FloorId.of(7);
    private static final SeatId SEAT = SeatId.of(1);
    private static final AgentId AGENT = AgentId.of(11);
    private static final CallId CALL = CallId.of(21);
    private static final CallId OTHER_CALL = CallId.of(22);
    private static final CallSid LEG = new CallSid("CA" + "1".repeat(32));
    private static final CallSid OTHER_LEG = new CallSid("CA" + "2".repeat(32));
    private static final Instant AT = Instant.parse("2026-11-28T12:00:00Z");
    private static final Instant LATER = AT.plus(Duration.ofMinutes(5));
    private static final LocalDate DAY = LocalDate.parse("2026-11-28");
    private static final Duration WRAP_UP = Duration.ofSeconds(15);

    private static final Map<String, FloorState> STATES = states();
    private static final Map<String, FloorCommand> COMMANDS = commands();

    private static Map<String, FloorState> states() {
        FloorEvent taken = new SeatTaken(FLOOR, SEAT, AGENT, AT);
        FloorEvent claimed = new SeatCallClaimed(FLOOR, SEAT, AT);
        FloorEvent placed = new SeatCallPlaced(FLOOR, SEAT, LEG, AT);
        FloorEvent opened = new SeatOpened(FLOOR, SEAT, LEG, AT);
        FloorEvent served = new AnswerServed(FLOOR, SEAT, CALL, true, DAY, AT);
        FloorEvent paused = new SeatPaused(FLOOR, SEAT, null, AT);
        FloorEvent ended = new TalkEnded(FLOOR, SEAT, CALL, Duration.ZERO, AT.plus(WRAP_UP), AT);
        FloorEvent closed = new SeatClosed(FLOOR, SEAT, AGENT, SeatClosing.UNKNOWN, null, AT);
        Map<String, FloorState> states = new LinkedHashMap<>();
        states.put("empty", FloorState.EMPTY);
        states.put("taken", after(taken));
        states.put("claimed", after(taken, claimed));
        states.put("placed", after(taken, claimed, placed));
        states.put("waiting", after(taken, claimed, placed, opened));
        states.put("talking", after(taken, claimed, placed, opened, served));
        states.put("talking, then pauses", after(taken, claimed, placed, opened, served, paused));
        states.put("wrapping up", after(taken, claimed, placed, opened, served, ended));
        states.put("paused", after(taken, claimed, placed, opened, paused));
        states.put("closed", after(taken, claimed, closed));
        return states;
    }

    private static Map<String, FloorCommand> commands() {
        Map<String, FloorCommand> commands = new LinkedHashMap<>();
        commands.put("take", new TakeSeat(FLOOR, SeatId.of(2), AGENT, DialingMode.PROGRESSIVE, List.of(), AT));
        commands.put("take again", new TakeSeat(FLOOR, SEAT, AGENT, DialingMode.PROGRESSIVE, List.of(), AT));
        commands.put("take, AI", new TakeSeat(FLOOR, SeatId.of(2), AGENT, DialingMode.AI, List.of(), AT));
        commands.put(
                "take, others",
                new TakeSeat(FLOOR, SeatId.of(2), AGENT, DialingMode.RATIO, List.of(AgentId.of(12)), AT));
        commands.put("claim", new ClaimSeatCall(FLOOR, SEAT, AT));
        commands.put("claim late", new ClaimSeatCall(FLOOR, SEAT, LATER));
        commands.put("called", new RecordSeatCall(FLOOR, SEAT, LEG, AT));
        commands.put("not called", new RecordSeatCallRefused(FLOOR, SEAT, AT));
        commands.put("rings", report(LEG, CarrierStatus.RINGING));
        commands.put("busy", report(LEG, CarrierStatus.BUSY));
        commands.put("hung up", report(LEG, CarrierStatus.COMPLETED));
        commands.put("other hung up", report(OTHER_LEG, CarrierStatus.COMPLETED));
        commands.put("joined", new RecordSeatJoined(FLOOR, SEAT, LEG, AT));
        commands.put("other joined", new RecordSeatJoined(FLOOR, SEAT, OTHER_LEG, AT));
        commands.put("expire early", new ExpireSeat(FLOOR, SEAT, AT));
        commands.put("expire", new ExpireSeat(FLOOR, SEAT, LATER));
        commands.put("answer", new ServeAnswer(FLOOR, OTHER_CALL, true, DAY, AT));
        commands.put("machine", new ServeAnswer(FLOOR, OTHER_CALL, false, DAY, AT));
        commands.put("same answer", new ServeAnswer(FLOOR, CALL, true, DAY, AT));
        commands.put("abandon", new AbandonAnswer(FLOOR, CALL, DAY, AT));
        commands.put("end talk", new EndTalk(FLOOR, CALL, WRAP_UP, AT));
        commands.put("end other", new EndTalk(FLOOR, OTHER_CALL, WRAP_UP, AT));
        commands.put("wrap-up early", new EndWrapUp(FLOOR, SEAT, AT));
        commands.put("wrap-up over", new EndWrapUp(FLOOR, SEAT, LATER));
        commands.put("ready", new ReadySeat(FLOOR, AGENT, AT));
        commands.put("pause", new PauseSeat(FLOOR, AGENT, AT));
        commands.put("leave", new LeaveSeat(FLOOR, AGENT, AT));
        commands.put("close", new CloseFloor(FLOOR, AT));
        commands.put(
                "note",
                new NotePacing(
                        FLOOR,
                        DialingMode.RATIO,
                        1,
                        PacingReason.NO_AGENTS,
                        new PacingSight(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0),
                        AT));
        commands.put("look", new LookAtFloor(FLOOR));
        return commands;
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # command      | empty             | taken                         | claimed                   | placed                      | waiting                     | talking                     | talking, then pauses        | wrapping up                 | paused                      | closed
        take           | SeatTaken         | !AGENT_SEATED                 | !AGENT_SEATED             | !AGENT_SEATED               | !AGENT_SEATED               | !AGENT_SEATED               | !AGENT_SEATED               | !AGENT_SEATED               | !AGENT_SEATED               | SeatTaken
        take again     | SeatTaken         | .                             | .                         | .                           | .                           | .                           | .                           | .                           | .                           | .
        take, AI       | !FLOOR_WITHOUT_AGENTS | !FLOOR_WITHOUT_AGENTS     | !FLOOR_WITHOUT_AGENTS     | !FLOOR_WITHOUT_AGENTS       | !FLOOR_WITHOUT_AGENTS       | !FLOOR_WITHOUT_AGENTS       | !FLOOR_WITHOUT_AGENTS       | !FLOOR_WITHOUT_AGENTS       | !FLOOR_WITHOUT_AGENTS       | !FLOOR_WITHOUT_AGENTS
        take, others   | !AGENT_NOT_OF_CAMPAIGN | !AGENT_NOT_OF_CAMPAIGN   | !AGENT_NOT_OF_CAMPAIGN    | !AGENT_NOT_OF_CAMPAIGN      | !AGENT_NOT_OF_CAMPAIGN      | !AGENT_NOT_OF_CAMPAIGN      | !AGENT_NOT_OF_CAMPAIGN      | !AGENT_NOT_OF_CAMPAIGN      | !AGENT_NOT_OF_CAMPAIGN      | !AGENT_NOT_OF_CAMPAIGN
        claim          | !SEAT_NOT_DUE     | SeatCallClaimed               | !SEAT_NOT_DUE             | !SEAT_NOT_DUE               | !SEAT_NOT_DUE               | !SEAT_NOT_DUE               | !SEAT_NOT_DUE               | !SEAT_NOT_DUE               | !SEAT_NOT_DUE               | !SEAT_NOT_DUE
        claim late     | !SEAT_NOT_DUE     | !SEAT_NOT_DUE                 | !SEAT_NOT_DUE             | !SEAT_NOT_DUE               | !SEAT_NOT_DUE               | !SEAT_NOT_DUE               | !SEAT_NOT_DUE               | !SEAT_NOT_DUE               | !SEAT_NOT_DUE               | !SEAT_NOT_DUE
        called         | .                 | SeatCallPlaced                | SeatCallPlaced            | .                           | .                           | .                           | .                           | .                           | .                           | SeatCallReleased
        not called     | .                 | SeatClosed                    | SeatClosed                | .                           | .                           | .                           | .                           | .                           | .                           | .
        rings          | .                 | SeatCallPlaced                | SeatCallPlaced            | .                           | .                           | .                           | .                           | .                           | .                           | SeatCallReleased
        busy           | .                 | SeatClosed                    | SeatClosed                | SeatClosed                  | SeatClosed                  | SeatClosed                  | SeatClosed                  | SeatClosed                  | SeatClosed                  | .
        hung up        | .                 | SeatClosed                    | SeatClosed                | SeatClosed                  | SeatClosed                  | SeatClosed                  | SeatClosed                  | SeatClosed                  | SeatClosed                  | .
        other hung up  | .                 | SeatClosed                    | SeatClosed                | .                           | .                           | .                           | .                           | .                           | .                           | .
        joined         | .                 | SeatCallPlaced SeatOpened     | SeatCallPlaced SeatOpened | SeatOpened                  | .                           | .                           | .                           | .                           | .                           | SeatCallReleased
        other joined   | .                 | SeatCallPlaced SeatOpened     | SeatCallPlaced SeatOpened | .                           | .                           | .                           | .                           | .                           | .                           | SeatCallReleased
        expire early   | .                 | .                             | .                         | .                           | .                           | .                           | .                           | .                           | .                           | .
        expire         | .                 | SeatClosed                    | SeatClosed                | SeatClosed SeatCallReleased | .                           | .                           | .                           | .                           | .                           | .
        answer         | AnswerAbandoned   | AnswerAbandoned               | AnswerAbandoned           | AnswerAbandoned             | AnswerServed                | AnswerAbandoned             | AnswerAbandoned             | AnswerAbandoned             | AnswerAbandoned             | AnswerAbandoned
        machine        | .                 | .                             | .                         | .                           | AnswerServed                | .                           | .                           | .                           | .                           | .
        same answer    | AnswerAbandoned   | AnswerAbandoned               | AnswerAbandoned           | AnswerAbandoned             | AnswerServed                | .                           | .                           | .                           | AnswerAbandoned             | AnswerAbandoned
        abandon        | AnswerAbandoned   | AnswerAbandoned               | AnswerAbandoned           | AnswerAbandoned             | AnswerAbandoned             | .                           | .                           | .                           | AnswerAbandoned             | AnswerAbandoned
        end talk       | .                 | .                             | .                         | .                           | .                           | TalkEnded                   | TalkEnded SeatPaused        | .                           | .                           | .
        end other      | .                 | .                             | .                         | .                           | .                           | .                           | .                           | .                           | .                           | .
        wrap-up early  | .                 | .                             | .                         | .                           | .                           | .                           | .                           | .                           | .                           | .
        wrap-up over   | .                 | .                             | .                         | .                           | .                           | .                           | .                           | SeatReady                   | .                           | .
        ready          | !AGENT_NOT_SEATED | .                             | .                         | .                           | .                           | .                           | SeatReady                   | SeatReady                   | SeatReady                   | !AGENT_NOT_SEATED
        pause          | !AGENT_NOT_SEATED | !SEAT_OPENING                 | !SEAT_OPENING             | !SEAT_OPENING               | SeatPaused                  | SeatPaused                  | .                           | SeatPaused                  | .                           | !AGENT_NOT_SEATED
        leave          | !AGENT_NOT_SEATED | SeatClosed                    | SeatClosed                | SeatClosed SeatCallReleased | SeatClosed SeatCallReleased | SeatClosed SeatCallReleased | SeatClosed SeatCallReleased | SeatClosed SeatCallReleased | SeatClosed SeatCallReleased | !AGENT_NOT_SEATED
        close          | .                 | SeatClosed                    | SeatClosed                | SeatClosed SeatCallReleased | SeatClosed SeatCallReleased | .                           | .                           | SeatClosed SeatCallReleased | SeatClosed SeatCallReleased | .
        note           | PacingDecided     | PacingDecided                 | PacingDecided             | PacingDecided               | PacingDecided               | PacingDecided               | PacingDecided               | PacingDecided               | PacingDecided               | PacingDecided
        look           | .                 | .                             | .                         | .                           | .                           | .                           | .                           | .                           | .                           | .
        """)
    void decides(ArgumentsAccessor row) {
        DeciderTable.check(row, STATES, COMMANDS, FloorDecider::decide);
    }

    @Test
    void everyCommandAndStandingIsInTheTable() {
        assertThat(COMMANDS.values().stream().map(Object::getClass).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(kinds(FloorCommand.class).toList());
        assertThat(STATES.values().stream()
                        .flatMap(state -> state.seats().stream())
                        .map(FloorState.Seat::standing)
                        .map(Object::getClass)
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(kinds(Standing.class).toList());
    }

    private static Stream<Class<?>> kinds(Class<?> sealed) {
        return sealed.isSealed()
                ? Stream.of(sealed.getPermittedSubclasses()).flatMap(FloorDeciderTest::kinds)
                : Stream.of(sealed);
    }

    @Test
    void twoWhoPickUpGetAnAgentEachWhoHasWaitedLongestFirst() {
        FloorState floor = after(
                new SeatTaken(FLOOR, SEAT, AGENT, AT),
                new SeatTaken(FLOOR, SeatId.of(2), AgentId.of(12), AT),
                new SeatOpened(FLOOR, SeatId.of(2), OTHER_LEG, AT),
                new SeatOpened(FLOOR, SEAT, LEG, AT.plusSeconds(1)));
        List<String> seats = new ArrayList<>();
        for (CallId call : List.of(CALL, CALL, OTHER_CALL, CallId.of(23))) {
            floor = after(floor, new ServeAnswer(FLOOR, call, true, DAY, LATER));
            seats.add(String.valueOf(floor.answer(call).orElseThrow().seatId()));
        }
        assertThat(seats).containsExactly("seat_2", "seat_2", "seat_1", "null");
        assertThat(floor.tally().days()).containsExactly(new FloorStanding.Day(DAY, 3, 1));
    }

    @Test
    void whoHangsUpWhileTalkingTakesTheCallAlong() {
        FloorState talking = Objects.requireNonNull(STATES.get("talking"));
        assertThat(FloorDecider.decide(talking, report(LEG, CarrierStatus.COMPLETED)))
                .containsExactly(new SeatClosed(FLOOR, SEAT, AGENT, SeatClosing.HUNG_UP, CALL, AT));
    }

    @Test
    void daysAreCountedForAMonth() {
        FloorState floor = FloorState.EMPTY;
        for (int day = 0; day < 60; day++) {
            floor = after(floor, new AnswerAbandoned(FLOOR, CallId.of(day), DAY.plusDays(day), AT));
        }
        assertThat(floor.tally().days()).hasSize(31);
        assertThat(floor.tally().days().getFirst().day()).isEqualTo(DAY.plusDays(29));
    }

    @Test
    void aFloorIsRememberedWithinBounds() {
        FloorState floor = FloorState.EMPTY;
        for (int i = 0; i < 1_000; i++) {
            SeatId seat = SeatId.of(i);
            floor = after(
                    floor,
                    new SeatTaken(FLOOR, seat, AGENT, AT),
                    new SeatCallClaimed(FLOOR, seat, AT),
                    new SeatClosed(FLOOR, seat, AGENT, SeatClosing.UNKNOWN, null, AT),
                    new AnswerAbandoned(FLOOR, CallId.of(i), DAY, AT));
        }
        assertThat(floor.seats()).hasSizeLessThanOrEqualTo(51);
        assertThat(floor.answers()).hasSize(300);
    }

    private static RecordSeatReport report(CallSid leg, CarrierStatus status) {
        return new RecordSeatReport(FLOOR, SEAT, new CarrierReport(leg, status, 1, null, null, null, AT));
    }

    private static FloorState after(FloorState floor, FloorCommand command) {
        return after(floor, FloorDecider.decide(floor, command).toArray(FloorEvent[]::new));
    }

    private static FloorState after(FloorEvent... events) {
        return after(FloorState.EMPTY, events);
    }

    private static FloorState after(FloorState before, FloorEvent... events) {
        FloorState floor = before;
        for (FloorEvent event : events) {
            floor = FloorState.evolve(floor, event);
        }
        return floor;
    }
}
