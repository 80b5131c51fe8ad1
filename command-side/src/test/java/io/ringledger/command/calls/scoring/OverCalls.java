package io.ringledger.command.calls.scoring;

import io.ringledger.api.calls.CallCommand.ReceiveCall;
import io.ringledger.api.calls.CallCommand.RecordCarrierReport;
import io.ringledger.api.calls.CallCommand.RecordSpeech;
import io.ringledger.api.config.BusinessConfigPage;
import io.ringledger.api.config.BusinessConfigQuery.ListBusinessConfigVersions;
import io.ringledger.api.config.BusinessConfigQuery.ListBusinessConfigs;
import io.ringledger.api.config.BusinessConfigVersions;
import io.ringledger.api.config.BusinessConfigView;
import io.ringledger.command.automations.BoundedPool;
import io.ringledger.command.automations.Fuse;
import io.ringledger.command.automations.FusedSender;
import io.ringledger.command.automations.LocalAxon;
import io.ringledger.command.automations.MovableClock;
import io.ringledger.command.automations.Orders;
import io.ringledger.command.calls.CallAggregates;
import io.ringledger.command.calls.MapRecords;
import io.ringledger.command.governing.GoverningSettings;
import io.ringledger.command.quality.QaJudge;
import io.ringledger.command.quality.Rubric;
import io.ringledger.events.calls.CallEnded;
import io.ringledger.events.calls.CallScored;
import io.ringledger.platform.ids.IdGenerator;
import io.ringledger.platform.messages.Cause;
import io.ringledger.platform.records.DurableRecords;
import io.ringledger.vocabulary.BusinessConfigId;
import io.ringledger.vocabulary.BusinessProfile;
import io.ringledger.vocabulary.BusinessSettings;
import io.ringledger.vocabulary.BusinessSettings.QualityAssurance;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.CallSid;
import io.ringledger.vocabulary.CarrierReport;
import io.ringledger.vocabulary.CarrierStatus;
import io.ringledger.vocabulary.InteractionId;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.PhoneNumber;
import io.ringledger.vocabulary.Speaker;
import io.ringledger.vocabulary.Speech;
import io.ringledger.vocabulary.SubjectId;
import io.ringledger.vocabulary.TenantId;
import io.ringledger.vocabulary.TranscriptionSid;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;

/** Calls that are over, what outlives a node, and nodes that judge them on the test's thread. */
final class OverCalls implements AutoCloseable {
    static final ScoringSettings SETTINGS = new ScoringSettings(
            Duration.ofSeconds(3), Duration.ofMinutes(2), Duration.ofSeconds(10), 1, Duration.ofSeconds(1));
    static final CallId CALL = CallId.of(1);

    private static final Cause CAUSE = new Cause(new TenantId("acme"), "twilio", "POST /call-status", "req-1");
    private static final CallSid SID = new CallSid("CA" + "1".repeat(32));
    private static final TranscriptionSid TRANSCRIPTION = new TranscriptionSid("GT" + "3".repeat(32));

    final MovableClock clock = new MovableClock();
    final MapRecords records = new MapRecords();

    private final Configs configs = new Configs();
    private final LocalAxon axon;

    OverCalls() {
        axon = new LocalAxon(CAUSE, axon -> CallAggregates.addTo(axon).registerQueryHandler(c -> configs));
        send(new ReceiveCall(
                CALL,
                new SubjectId("subj_" + "a".repeat(32)),
                new PhoneNumber("+14155550123"),
                new PhoneNumber("+14155559999"),
                SID,
                clock.instant()));
        report(CarrierStatus.IN_PROGRESS, 2);
    }

    /** What the configurations say: nothing at first. */
    static final class Configs {
        private @Nullable BusinessConfigVersions versions;

        @QueryHandler
        BusinessConfigPage list(ListBusinessConfigs query) {
            return versions == null
                    ? new BusinessConfigPage(List.of(), 0)
                    : new BusinessConfigPage(List.of(view(versions)), 1);
        }

        private static BusinessConfigView view(BusinessConfigVersions versions) {
            var only = versions.versions().getFirst();
            return new BusinessConfigView(BusinessConfigId.of(7), 1, only.profile(), only.from(), only.from(), 0);
        }

        @QueryHandler
        BusinessConfigVersions versions(ListBusinessConfigVersions query) {
            return Objects.requireNonNull(versions);
        }
    }

    /** One process. */
    final class Node {
        private final Fuse fuse;
        private final Scorer scorer;
        private final AnnotationEventHandlerAdapter automation;

        private Node(Fuse fuse, QaJudge judge) {
            this.fuse = fuse;
            var due = new DueCalls(fuse.around(DurableRecords.class, records));
            var orders = new Orders(new FusedSender(axon.messages(), fuse));
            var judging = new Judging(
                    axon.events(),
                    new GoverningSettings(orders, clock),
                    orders,
                    new IdGenerator(clock, IdGenerator.Kind.AUTOMATION, 1),
                    clock);
            this.scorer = new Scorer(
                    due,
                    new Scorer.Judges(judge, new Rubric()),
                    judging,
                    SETTINGS,
                    clock,
                    new BoundedPool(1, Runnable::run));
            this.automation = new AnnotationEventHandlerAdapter(new ScoringAutomation(due, SETTINGS, clock));
        }

        void sweep() {
            scorer.sweep();
        }

        /** Handles the events that there are and judges what is due; {@code false} once it is killed. */
        boolean work() {
            return fuse.survives(() -> {
                axon.handleAll(automation, fuse);
                scorer.sweep();
            });
        }
    }

    Node node(Fuse fuse) {
        return new Node(fuse, new Rubric());
    }

    Node node(QaJudge judge) {
        return new Node(Fuse.never(), judge);
    }

    void wants(QualityAssurance quality) {
        var settings = new BusinessSettings(
                new BusinessSettings.Ai("model-1", 0.7, "Be kind."),
                new BusinessSettings.Voice("en-US", "alice", 0.5),
                new BusinessSettings.KnowledgeBase(true, 5, 0.75),
                quality,
                new BusinessSettings.Escalation(true, List.of(), true));
        var profile = new BusinessProfile("Acme", "retail", settings, true);
        var version = new BusinessConfigVersions.Version(1, profile, null, null, Instant.EPOCH);
        configs.versions = new BusinessConfigVersions(List.of(version));
    }

    void says(int number, Speaker speaker, String text) {
        var speech = new Speech(
                SID, TRANSCRIPTION, number, speaker, new PersonalText(text), .9, "en-US", null, clock.instant());
        send(new RecordSpeech(CALL, null, InteractionId.of(number), speech));
    }

    void report(CarrierStatus status, int sequence) {
        send(new RecordCarrierReport(
                CALL, null, new CarrierReport(SID, status, sequence, null, null, null, clock.instant())));
    }

    /** Its end is met an hour after it was recorded. */
    void endedLongAgo() {
        var ended = axon.log()
                .filter(event -> event.getPayload() instanceof CallEnded)
                .findFirst()
                .orElseThrow();
        new ScoringAutomation(new DueCalls(records), SETTINGS, clock)
                .on(
                        (CallEnded) ended.getPayload(),
                        ended.getMetaData(),
                        clock.instant().minus(Duration.ofHours(1)));
    }

    void pass(Duration time) {
        clock.pass(time);
    }

    List<CallScored> scores() {
        return axon.log(CallScored.class);
    }

    private void send(Object command) {
        axon.send(command);
    }

    @Override
    public void close() {
        axon.close();
    }
}
