package io.ringledger.command.campaigns;

import static io.ringledger.command.campaigns.CampaignFixtures.AT;
import static io.ringledger.command.campaigns.CampaignFixtures.END;
import static io.ringledger.command.campaigns.CampaignFixtures.ID;
import static io.ringledger.command.campaigns.CampaignFixtures.START;
import static io.ringledger.command.campaigns.CampaignFixtures.plan;
import static io.ringledger.command.campaigns.CampaignFixtures.test;
import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.api.campaigns.CampaignCommand;
import io.ringledger.api.campaigns.CampaignCommand.AdjustCampaign;
import io.ringledger.api.campaigns.CampaignCommand.CompleteCampaign;
import io.ringledger.api.campaigns.CampaignCommand.ConfigureSplitTest;
import io.ringledger.api.campaigns.CampaignCommand.CreateCampaign;
import io.ringledger.api.campaigns.CampaignCommand.DeleteCampaign;
import io.ringledger.api.campaigns.CampaignCommand.EndDueCampaign;
import io.ringledger.api.campaigns.CampaignCommand.PauseCampaign;
import io.ringledger.api.campaigns.CampaignCommand.PlanCommand;
import io.ringledger.api.campaigns.CampaignCommand.ResumeCampaign;
import io.ringledger.api.campaigns.CampaignCommand.ReviseCampaign;
import io.ringledger.api.campaigns.CampaignCommand.RunCommand;
import io.ringledger.api.campaigns.CampaignCommand.ScheduleCampaign;
import io.ringledger.api.campaigns.CampaignCommand.StartCampaign;
import io.ringledger.api.campaigns.CampaignCommand.StartDueCampaign;
import io.ringledger.api.campaigns.CampaignCommand.StopCampaign;
import io.ringledger.api.campaigns.CampaignRevision;
import io.ringledger.api.campaigns.SettingsChange;
import io.ringledger.command.campaigns.CampaignState.Present;
import io.ringledger.command.testing.DeciderTable;
import io.ringledger.events.campaigns.CampaignCompleted;
import io.ringledger.events.campaigns.CampaignEvent;
import io.ringledger.events.campaigns.CampaignRevised;
import io.ringledger.events.campaigns.CampaignScheduled;
import io.ringledger.events.campaigns.CampaignStarted;
import io.ringledger.events.campaigns.SplitTestConfigured;
import io.ringledger.vocabulary.CallVoice;
import io.ringledger.vocabulary.CampaignSettings;
import io.ringledger.vocabulary.CampaignStatus;
import io.ringledger.vocabulary.CompletionReason;
import io.ringledger.vocabulary.DialingMode;
import io.ringledger.vocabulary.PauseReason;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;

class CampaignDeciderTest {
    private static final Instant LATER_START = START.plusSeconds(60);
    private static final Instant PAST = AT.minusSeconds(1);

    private static final Map<String, CampaignCommand> COMMANDS = commands();
    private static final Map<String, CampaignState> STATES = states();

    private static Map<String, CampaignCommand> commands() {
        Map<String, CampaignCommand> commands = new LinkedHashMap<>();
        commands.put("create", new CreateCampaign(ID, plan(null, END), null, AT));
        commands.put("create, starts", new CreateCampaign(ID, plan(START, END), null, AT));
        commands.put("create, past", new CreateCampaign(ID, plan(PAST, END), null, AT));
        commands.put("create, over", new CreateCampaign(ID, plan(null, PAST), null, AT));
        commands.put("rename", revise(new CampaignRevision("Winter sale", null, null, null, null)));
        commands.put("same name", revise(new CampaignRevision("Summer sale", "", null, null, null)));
        commands.put("with start", reschedule(LATER_START, END));
        commands.put("without start", reschedule(null, END.plusSeconds(1)));
        commands.put("past start", reschedule(PAST, END));
        commands.put("past end", reschedule(null, PAST));
        commands.put("adjust", new AdjustCampaign(ID, priority(9), AT));
        commands.put("adjust, other mode", new AdjustCampaign(ID, mode(DialingMode.PREVIEW), AT));
        commands.put("adjust, no news", new AdjustCampaign(ID, SettingsChange.NONE, AT));
        commands.put("schedule", new ScheduleCampaign(ID, LATER_START, AT));
        commands.put("schedule, past", new ScheduleCampaign(ID, PAST, AT));
        commands.put("schedule, after end", new ScheduleCampaign(ID, END, AT));
        commands.put("test", new ConfigureSplitTest(ID, test(50), AT));
        commands.put("start", new StartCampaign(ID, AT));
        commands.put("start, over", new StartCampaign(ID, END));
        commands.put("pause", new PauseCampaign(ID, PauseReason.FAILURES, AT));
        commands.put("resume", new ResumeCampaign(ID, AT));
        commands.put("resume, over", new ResumeCampaign(ID, END));
        commands.put("stop", new StopCampaign(ID, AT));
        commands.put("complete", new CompleteCampaign(ID, AT));
        commands.put("start due", new StartDueCampaign(ID, START, START));
        commands.put("start not due", new StartDueCampaign(ID, START, AT));
        commands.put("start was due", new StartDueCampaign(ID, LATER_START, LATER_START));
        commands.put("start due, over", new StartDueCampaign(ID, START, END));
        commands.put("end due", new EndDueCampaign(ID, END, END));
        commands.put("end not due", new EndDueCampaign(ID, END, AT));
        commands.put("end was due", new EndDueCampaign(ID, END.minusSeconds(1), END));
        commands.put("delete", new DeleteCampaign(ID, AT));
        return commands;
    }

    private static Map<String, CampaignState> states() {
        Map<String, CampaignState> states = new LinkedHashMap<>();
        states.put("missing", new CampaignState.Missing());
        states.put("draft", state(CampaignStatus.DRAFT, null));
        states.put("scheduled", state(CampaignStatus.SCHEDULED, START));
        states.put("running", state(CampaignStatus.RUNNING, START));
        states.put("paused", state(CampaignStatus.PAUSED, START));
        states.put("stopped", state(CampaignStatus.STOPPED, START));
        states.put("completed", state(CampaignStatus.COMPLETED, START));
        states.put("deleted", new CampaignState.Deleted());
        return states;
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # command           | missing                           | draft                             | scheduled                         | running               | paused                | stopped               | completed             | deleted
        create              | CampaignCreated                   | .                                 | .                                 | .                     | .                     | .                     | .                     | .
        create, starts      | CampaignCreated CampaignScheduled | .                                 | .                                 | .                     | .                     | .                     | .                     | .
        create, past        | !MOMENT_PASSED                    | .                                 | .                                 | .                     | .                     | .                     | .                     | .
        create, over        | !MOMENT_PASSED                    | .                                 | .                                 | .                     | .                     | .                     | .                     | .
        rename              | !CAMPAIGN_NOT_FOUND               | CampaignRevised                   | CampaignRevised                   | CampaignRevised       | CampaignRevised       | CampaignRevised       | CampaignRevised       | !CAMPAIGN_NOT_FOUND
        same name           | !CAMPAIGN_NOT_FOUND               | .                                 | .                                 | .                     | .                     | .                     | .                     | !CAMPAIGN_NOT_FOUND
        with start          | !CAMPAIGN_NOT_FOUND               | CampaignRevised CampaignScheduled | CampaignRevised CampaignScheduled | !CAMPAIGN_BEGUN       | !CAMPAIGN_BEGUN       | !CAMPAIGN_BEGUN       | !CAMPAIGN_BEGUN       | !CAMPAIGN_NOT_FOUND
        without start       | !CAMPAIGN_NOT_FOUND               | CampaignRevised                   | CampaignRevised CampaignUnscheduled | CampaignRevised     | CampaignRevised       | CampaignRevised       | CampaignRevised       | !CAMPAIGN_NOT_FOUND
        past start          | !CAMPAIGN_NOT_FOUND               | !MOMENT_PASSED                    | !MOMENT_PASSED                    | !CAMPAIGN_BEGUN       | !CAMPAIGN_BEGUN       | !CAMPAIGN_BEGUN       | !CAMPAIGN_BEGUN       | !CAMPAIGN_NOT_FOUND
        past end            | !CAMPAIGN_NOT_FOUND               | !MOMENT_PASSED                    | !MOMENT_PASSED                    | !MOMENT_PASSED        | !MOMENT_PASSED        | !MOMENT_PASSED        | !MOMENT_PASSED        | !CAMPAIGN_NOT_FOUND
        adjust              | !CAMPAIGN_NOT_FOUND               | CampaignRevised                   | CampaignRevised                   | CampaignRevised       | CampaignRevised       | CampaignRevised       | CampaignRevised       | !CAMPAIGN_NOT_FOUND
        adjust, other mode  | !CAMPAIGN_NOT_FOUND               | !MODE_NOT_SERVED                  | !MODE_NOT_SERVED                  | !MODE_NOT_SERVED      | !MODE_NOT_SERVED      | !MODE_NOT_SERVED      | !MODE_NOT_SERVED      | !CAMPAIGN_NOT_FOUND
        adjust, no news     | !CAMPAIGN_NOT_FOUND               | .                                 | .                                 | .                     | .                     | .                     | .                     | !CAMPAIGN_NOT_FOUND
        schedule            | !CAMPAIGN_NOT_FOUND               | CampaignRevised CampaignScheduled | CampaignRevised CampaignScheduled | !CAMPAIGN_BEGUN       | !CAMPAIGN_BEGUN       | !CAMPAIGN_BEGUN       | !CAMPAIGN_BEGUN       | !CAMPAIGN_NOT_FOUND
        schedule, past      | !CAMPAIGN_NOT_FOUND               | !MOMENT_PASSED                    | !MOMENT_PASSED                    | !CAMPAIGN_BEGUN       | !CAMPAIGN_BEGUN       | !CAMPAIGN_BEGUN       | !CAMPAIGN_BEGUN       | !CAMPAIGN_NOT_FOUND
        schedule, after end | !CAMPAIGN_NOT_FOUND               | !CAMPAIGN_OVER                    | !CAMPAIGN_OVER                    | !CAMPAIGN_OVER        | !CAMPAIGN_OVER        | !CAMPAIGN_OVER        | !CAMPAIGN_OVER        | !CAMPAIGN_NOT_FOUND
        test                | !CAMPAIGN_NOT_FOUND               | SplitTestConfigured               | SplitTestConfigured               | SplitTestConfigured   | SplitTestConfigured   | SplitTestConfigured   | SplitTestConfigured   | !CAMPAIGN_NOT_FOUND
        start               | !CAMPAIGN_NOT_FOUND               | CampaignStarted                   | CampaignStarted                   | .                     | CampaignResumed       | CampaignStarted       | CampaignStarted       | !CAMPAIGN_NOT_FOUND
        start, over         | !CAMPAIGN_NOT_FOUND               | !CAMPAIGN_OVER                    | !CAMPAIGN_OVER                    | .                     | !CAMPAIGN_OVER        | !CAMPAIGN_OVER        | !CAMPAIGN_OVER        | !CAMPAIGN_NOT_FOUND
        pause               | !CAMPAIGN_NOT_FOUND               | !CAMPAIGN_NOT_RUNNING             | !CAMPAIGN_NOT_RUNNING             | CampaignPaused        | .                     | !CAMPAIGN_NOT_RUNNING | !CAMPAIGN_NOT_RUNNING | !CAMPAIGN_NOT_FOUND
        resume              | !CAMPAIGN_NOT_FOUND               | !CAMPAIGN_NOT_PAUSED              | !CAMPAIGN_NOT_PAUSED              | .                     | CampaignResumed       | !CAMPAIGN_NOT_PAUSED  | !CAMPAIGN_NOT_PAUSED  | !CAMPAIGN_NOT_FOUND
        resume, over        | !CAMPAIGN_NOT_FOUND               | !CAMPAIGN_NOT_PAUSED              | !CAMPAIGN_NOT_PAUSED              | .                     | !CAMPAIGN_OVER        | !CAMPAIGN_NOT_PAUSED  | !CAMPAIGN_NOT_PAUSED  | !CAMPAIGN_NOT_FOUND
        stop                | !CAMPAIGN_NOT_FOUND               | !CAMPAIGN_NOT_RUNNING             | CampaignStopped                   | CampaignStopped       | CampaignStopped       | .                     | !CAMPAIGN_NOT_RUNNING | !CAMPAIGN_NOT_FOUND
        complete            | !CAMPAIGN_NOT_FOUND               | .                                 | .                                 | CampaignCompleted     | .                     | .                     | .                     | .
        start due           | !CAMPAIGN_NOT_FOUND               | .                                 | CampaignStarted                   | .                     | .                     | .                     | .                     | .
        start not due       | !CAMPAIGN_NOT_FOUND               | .                                 | .                                 | .                     | .                     | .                     | .                     | .
        start was due       | !CAMPAIGN_NOT_FOUND               | .                                 | .                                 | .                     | .                     | .                     | .                     | .
        start due, over     | !CAMPAIGN_NOT_FOUND               | .                                 | CampaignCompleted                 | .                     | .                     | .                     | .                     | .
        end due             | !CAMPAIGN_NOT_FOUND               | .                                 | CampaignCompleted                 | CampaignCompleted     | CampaignCompleted     | .                     | .                     | .
        end not due         | !CAMPAIGN_NOT_FOUND               | .                                 | .                                 | .                     | .                     | .                     | .                     | .
        end was due         | !CAMPAIGN_NOT_FOUND               | .                                 | .                                 | .                     | .                     | .                     | .                     | .
        delete              | !CAMPAIGN_NOT_FOUND               | CampaignDeleted                   | CampaignDeleted                   | !CAMPAIGN_RUNNING     | CampaignDeleted       | CampaignDeleted       | CampaignDeleted       | .
        """)
    void decides(ArgumentsAccessor row) {
        DeciderTable.check(row, STATES, COMMANDS, CampaignDecider::decide);
    }

    @Test
    void everyCommandAndStateStandsInTheTable() {
        assertThat(COMMANDS.values().stream().map(Object::getClass).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(Stream.of(PlanCommand.class, RunCommand.class)
                        .flatMap(kind -> Stream.of(kind.getPermittedSubclasses()))
                        .collect(Collectors.toSet()));
        assertThat(STATES.values().stream().map(Object::getClass).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(CampaignState.class.getPermittedSubclasses());
        assertThat(STATES.values().stream().filter(Present.class::isInstance).map(state -> ((Present) state).status()))
                .containsExactlyInAnyOrder(CampaignStatus.values());
    }

    @Test
    void aStartIsMovedAndTheOldOneIsForgotten() {
        CampaignState scheduled = after("create, starts", "schedule");
        assertThat(CampaignDecider.decide(scheduled, new StartDueCampaign(ID, START, LATER_START)))
                .isEmpty();
        assertThat(CampaignDecider.decide(scheduled, new StartDueCampaign(ID, LATER_START, LATER_START)))
                .containsExactly(new CampaignStarted(ID, true, LATER_START));
    }

    @Test
    void whoWasAwayUntilAfterTheEndStartsNothing() {
        assertThat(CampaignDecider.decide(after("create, starts"), new StartDueCampaign(ID, START, END)))
                .containsExactly(new CampaignCompleted(ID, CompletionReason.SCHEDULE_ENDED, END));
    }

    @Test
    void aStoppedCampaignStartsByHandOnly() {
        CampaignState stopped = after("create, starts", "stop");
        assertThat(CampaignDecider.decide(stopped, new StartDueCampaign(ID, START, START)))
                .isEmpty();
        assertThat(CampaignDecider.decide(stopped, new StartCampaign(ID, START)))
                .containsExactly(new CampaignStarted(ID, false, START));
    }

    @Test
    void theSameStartSaidAgainIsNoStart() {
        CampaignRevision again =
                new CampaignRevision("Sale", null, null, plan(START, END).schedule(), null);
        for (String status : List.of("scheduled", "running", "stopped")) {
            assertThat(CampaignDecider.decide(state(status), new ReviseCampaign(ID, again, END)))
                    .as(status)
                    .hasSize(1)
                    .allMatch(CampaignRevised.class::isInstance);
        }
    }

    @Test
    void testsAreNumbered() {
        CampaignState tested = after("create", "test");
        assertThat(CampaignDecider.decide(tested, new ConfigureSplitTest(ID, test(50), AT)))
                .isEmpty();
        assertThat(CampaignDecider.decide(tested, new ConfigureSplitTest(ID, test(20), AT)))
                .containsExactly(new SplitTestConfigured(ID, 2, test(20), AT));
    }

    @Test
    void theAisVoiceIsArtificialAndAgentsAreNot() {
        CampaignSettings settings = settings(after("create"));
        assertThat(settings.voice()).isEqualTo(CallVoice.ARTIFICIAL);
        CampaignSettings progressive = mode(DialingMode.PROGRESSIVE).appliedTo(settings);
        assertThat(progressive.voice()).isEqualTo(CallVoice.AGENT);
        assertThat(mode(DialingMode.AI).appliedTo(progressive)).isEqualTo(settings);
    }

    @Test
    void aScheduleIsSetWithTheMomentThatWasSaid() {
        assertThat(CampaignDecider.decide(state("draft"), new ScheduleCampaign(ID, LATER_START, AT)))
                .containsExactly(
                        new CampaignRevised(ID, plan(LATER_START, END), AT),
                        new CampaignScheduled(ID, LATER_START, AT));
    }

    private static CampaignState after(String... commands) {
        CampaignState state = new CampaignState.Missing();
        for (String command : commands) {
            for (CampaignEvent event :
                    CampaignDecider.decide(state, Objects.requireNonNull(COMMANDS.get(command), command))) {
                state = CampaignState.evolve(state, event);
            }
        }
        return state;
    }

    private static CampaignState state(String name) {
        return Objects.requireNonNull(STATES.get(name));
    }

    private static Present state(CampaignStatus status, @Nullable Instant start) {
        return new Present(status, plan(start, END), 0, null);
    }

    private static CampaignSettings settings(CampaignState state) {
        return ((Present) state).plan().settings();
    }

    private static ReviseCampaign revise(CampaignRevision revision) {
        return new ReviseCampaign(ID, revision, AT);
    }

    private static ReviseCampaign reschedule(@Nullable Instant start, Instant end) {
        return revise(CampaignRevision.of(plan(start, end).schedule()));
    }

    private static SettingsChange priority(int priority) {
        return new SettingsChange(
                null, null, null, null, null, null, priority, null, null, null, null, null, null, null, null, null,
                null, null);
    }

    private static SettingsChange mode(DialingMode mode) {
        return new SettingsChange(
                mode, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null);
    }
}
