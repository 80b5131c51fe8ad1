package io.ringledger.command.campaigns;

import static io.ringledger.command.campaigns.CampaignFixtures.AT;
import static io.ringledger.command.campaigns.CampaignFixtures.END;
import static io.ringledger.command.campaigns.CampaignFixtures.ID;
import static io.ringledger.command.campaigns.CampaignFixtures.START;
import static io.ringledger.command.campaigns.CampaignFixtures.plan;
import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.api.campaigns.CampaignCommand.ReviseCampaign;
import io.ringledger.api.campaigns.CampaignCommand.StartCampaign;
import io.ringledger.api.campaigns.CampaignCommand.StopCampaign;
import io.ringledger.api.campaigns.CampaignRevision;
import io.ringledger.command.automations.Fuse;
import io.ringledger.events.campaigns.CampaignCompleted;
import io.ringledger.events.campaigns.CampaignStarted;
import io.ringledger.vocabulary.CompletionReason;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A campaign starts and ends at its moments, once, whoever is killed meanwhile; or as soon as somebody is there again. */
class CampaignClockTest {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final int MORE_STEPS_THAN_THERE_ARE = 50;

    private final ScheduledCampaigns campaigns = new ScheduledCampaigns();

    @AfterEach
    void close() {
        campaigns.close();
    }

    @Test
    void startsAndEndsAtItsMoments() {
        var node = campaigns.create(START, END).node();
        node.work();
        campaigns.pass(HOUR.minusMillis(1));
        node.work();
        assertThat(campaigns.started()).isEmpty();
        campaigns.pass(Duration.ofMillis(1));
        node.work();
        node.work();
        assertThat(campaigns.started()).containsExactly(new CampaignStarted(ID, true, START));
        campaigns.pass(HOUR);
        node.work();
        node.work();
        assertThat(campaigns.completed())
                .containsExactly(new CampaignCompleted(ID, CompletionReason.SCHEDULE_ENDED, END));
        assertThat(campaigns.isNothingLeft()).isTrue();
    }

    /** What a node has not heard yet, and what it heard before it was killed, are both known to the next. */
    @ParameterizedTest(name = "after the step: {0}")
    @ValueSource(booleans = {true, false})
    void startsOnceWhereverANodeIsKilled(boolean after) {
        assertThat(Fuse.steps(after, MORE_STEPS_THAN_THERE_ARE, CampaignClockTest::isBlown))
                .isGreaterThan(5);
    }

    private static boolean isBlown(Fuse fuse) {
        try (var all = new ScheduledCampaigns().create(START, END).pass(HOUR)) {
            if (!all.node(fuse).work()) {
                assertThat(all.node().work()).isTrue();
            }
            assertThat(all.started()).containsExactly(new CampaignStarted(ID, true, START));
            all.pass(HOUR).node().work();
            assertThat(all.completed()).hasSize(1);
            assertThat(all.isNothingLeft()).isTrue();
            return fuse.isBlown();
        }
    }

    @Test
    void aNewProcessKnowsWhatTheOldOneWaitedFor() {
        campaigns.create(START, END).node().work();
        campaigns.pass(HOUR.plusMinutes(5)).node().lookOnly();
        assertThat(campaigns.started()).containsExactly(new CampaignStarted(ID, true, START.plusSeconds(300)));
    }

    @Test
    void whoWasAwayForTheWholeTimeStartsNothing() {
        campaigns.create(START, END).node().work();
        campaigns.pass(HOUR.multipliedBy(3)).node().work();
        assertThat(campaigns.started()).isEmpty();
        assertThat(campaigns.completed()).hasSize(1);
        assertThat(campaigns.isNothingLeft()).isTrue();
    }

    @Test
    void anotherMomentReplacesTheFirst() {
        var node = campaigns.create(START, null).node();
        node.work();
        campaigns.send(
                new ReviseCampaign(ID, CampaignRevision.of(plan(END, null).schedule()), AT));
        campaigns.pass(HOUR);
        node.lookOnly();
        assertThat(campaigns.started()).isEmpty();
        node.work();
        campaigns.pass(HOUR);
        node.work();
        assertThat(campaigns.started()).containsExactly(new CampaignStarted(ID, true, END));
    }

    @Test
    void anEndMayBeSetWhileItRuns() {
        var node = campaigns.create(null, null).send(new StartCampaign(ID, AT)).node();
        node.work();
        assertThat(campaigns.isNothingLeft()).isTrue();
        campaigns.send(
                new ReviseCampaign(ID, CampaignRevision.of(plan(null, END).schedule()), AT));
        node.work();
        campaigns.pass(HOUR.multipliedBy(2));
        node.work();
        assertThat(campaigns.completed()).hasSize(1);
    }

    @Test
    void whatWasStoppedIsNotWaitedFor() {
        var node = campaigns.create(START, END).node();
        node.work();
        campaigns.send(new StopCampaign(ID, AT));
        node.work();
        assertThat(campaigns.isNothingLeft()).isTrue();
        campaigns.pass(HOUR.multipliedBy(3));
        node.work();
        assertThat(campaigns.started()).isEmpty();
        assertThat(campaigns.completed()).isEmpty();
    }

    @Test
    void twoNodesStartItOnce() {
        campaigns.create(START, END).node().work();
        campaigns.pass(HOUR);
        campaigns.node().lookOnly();
        campaigns.node().lookOnly();
        assertThat(campaigns.started()).hasSize(1);
    }
}
