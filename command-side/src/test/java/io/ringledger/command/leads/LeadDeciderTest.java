package io.ringledger.command.leads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ringledger.api.leads.LeadCommand;
import io.ringledger.api.leads.LeadCommand.AbsorbLead;
import io.ringledger.api.leads.LeadCommand.BeginLeadAttempt;
import io.ringledger.api.leads.LeadCommand.CreateLead;
import io.ringledger.api.leads.LeadCommand.DeleteLead;
import io.ringledger.api.leads.LeadCommand.MergeLead;
import io.ringledger.api.leads.LeadCommand.ReleaseLead;
import io.ringledger.api.leads.LeadCommand.ResolveLead;
import io.ringledger.api.leads.LeadCommand.ReviseLead;
import io.ringledger.api.leads.LeadCommand.SetLeadDisposition;
import io.ringledger.api.leads.LeadCommand.SettleLeadAttempt;
import io.ringledger.api.leads.LeadCommand.UnmergeLead;
import io.ringledger.command.testing.DeciderTable;
import io.ringledger.events.leads.LeadAbsorbed;
import io.ringledger.events.leads.LeadAttemptBegun;
import io.ringledger.events.leads.LeadAttemptCorrected;
import io.ringledger.events.leads.LeadEvent;
import io.ringledger.events.leads.LeadReleased;
import io.ringledger.vocabulary.AssignedVariant;
import io.ringledger.vocabulary.AttemptOutcome;
import io.ringledger.vocabulary.Attributes;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.CampaignId;
import io.ringledger.vocabulary.LeadField;
import io.ringledger.vocabulary.LeadId;
import io.ringledger.vocabulary.LeadProfile;
import io.ringledger.vocabulary.LeadStatus;
import io.ringledger.vocabulary.PhoneNumber;
import io.ringledger.vocabulary.RetryPolicy;
import io.ringledger.vocabulary.RetryVerdict;
import io.ringledger.vocabulary.SubjectId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;

class LeadDeciderTest {
    private static final LeadId LEAD = LeadId.of(1);
    private static final LeadId OTHER = LeadId.of(2);
    private static final LeadId THIRD = LeadId.of(3);
    private static final CampaignId CAMPAIGN = CampaignId.of(7);
    private static final CallId CALL = CallId.of(11);
    private static final CallId NEXT_CALL = CallId.of(12);
    private static final SubjectId PARTY = new SubjectId("subj_" + "a1".repeat(16));
    private static final AssignedVariant VARIANT = new AssignedVariant(2, "short", null, null);
    private static final Instant AT = Instant.parse("2026-11-30T15:00:00Z");
    private static final Instant LATER = AT.plusSeconds(86_400);
    private static final ZoneId ZONE = ZoneId.of("America/New_York");
    private static final LeadProfile PROFILE = profile("Jane Doe", null);

    private static final Map<String, LeadCommand> COMMANDS = commands();
    private static final Map<String, LeadState> STATES = states();

    private static LeadProfile profile(@Nullable String name, @Nullable String email) {
        return new LeadProfile(new PhoneNumber("+12125550123"), name, email, null, null, null, null, Attributes.NONE);
    }

    private static Map<String, LeadCommand> commands() {
        Map<String, LeadCommand> all = new HashMap<>();
        all.put("create", new CreateLead(LEAD, PARTY, CAMPAIGN, PROFILE, "fair", 5, AT));
        all.put("revise", new ReviseLead(LEAD, PARTY, profile("Jane Roe", null), "fair", 5, AT));
        all.put("revise to the same", new ReviseLead(LEAD, PARTY, PROFILE, "fair", 5, AT));
        all.put("say interested", new SetLeadDisposition(LEAD, "interested", false, AT));
        all.put("close", new SetLeadDisposition(LEAD, "not interested", true, AT));
        all.put("delete", new DeleteLead(LEAD, AT));
        all.put("merge", new MergeLead(LEAD, OTHER, AT));
        all.put("merge into a third", new MergeLead(LEAD, THIRD, AT));
        all.put("unmerge", new UnmergeLead(LEAD, AT));
        all.put("absorb", new AbsorbLead(LEAD, OTHER, PROFILE, AT));
        all.put("release", new ReleaseLead(LEAD, OTHER, AT));
        all.put("begin", new BeginLeadAttempt(LEAD, CALL, VARIANT, AT));
        all.put("begin another", new BeginLeadAttempt(LEAD, NEXT_CALL, VARIANT, AT));
        all.put("begin another later", new BeginLeadAttempt(LEAD, NEXT_CALL, VARIANT, LATER));
        all.put("settle unanswered", settle(AttemptOutcome.NO_ANSWER));
        all.put("settle reached", settle(AttemptOutcome.REACHED));
        all.put("settle unknown", settle(AttemptOutcome.UNKNOWN));
        all.put("resolve unanswered", resolve(AttemptOutcome.NO_ANSWER));
        all.put("resolve reached", resolve(AttemptOutcome.REACHED));
        all.put(
                "settle another",
                new SettleLeadAttempt(LEAD, NEXT_CALL, AttemptOutcome.BUSY, RetryPolicy.USUAL, ZONE, AT));
        return all;
    }

    private static SettleLeadAttempt settle(AttemptOutcome outcome) {
        return new SettleLeadAttempt(LEAD, CALL, outcome, RetryPolicy.USUAL, ZONE, AT);
    }

    private static ResolveLead resolve(AttemptOutcome outcome) {
        return new ResolveLead(LEAD, outcome, RetryPolicy.USUAL, ZONE, AT);
    }

    private static Map<String, LeadState> states() {
        Map<String, LeadState> states = new LinkedHashMap<>();
        states.put("missing", new LeadState.Missing());
        states.put("new", after("missing", "create", states));
        states.put("calling", after("new", "begin", states));
        states.put("waiting", after("calling", "settle unanswered", states));
        states.put("reached", after("calling", "settle reached", states));
        states.put("closed, calling", after("calling", "close", states));
        states.put("unresolved", after("calling", "settle unknown", states));
        states.put("resolved", after("unresolved", "resolve unanswered", states));
        states.put("merged", after("new", "merge", states));
        states.put("survivor", after("new", "absorb", states));
        states.put("deleted", after("new", "delete", states));
        return states;
    }

    private static LeadState after(String state, String command, Map<String, LeadState> states) {
        LeadState next = Objects.requireNonNull(states.get(state));
        return evolved(next, LeadDecider.decide(next, Objects.requireNonNull(COMMANDS.get(command))));
    }

    private static LeadState evolved(LeadState state, List<LeadEvent> events) {
        LeadState next = state;
        for (LeadEvent event : events) {
            next = LeadState.evolve(next, event);
        }
        return next;
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # command             | missing         | new                   | calling               | waiting               | reached               | closed, calling       | unresolved            | resolved              | merged                | survivor              | deleted
        create                | LeadCreated     | .                     | .                     | .                     | .                     | .                     | .                     | .                     | .                     | .                     | .
        revise                | !LEAD_NOT_FOUND | LeadRevised           | LeadRevised           | LeadRevised           | LeadRevised           | LeadRevised           | LeadRevised           | LeadRevised           | LeadRevised           | LeadRevised           | !LEAD_NOT_FOUND
        revise to the same    | !LEAD_NOT_FOUND | .                     | .                     | .                     | .                     | .                     | .                     | .                     | .                     | .                     | !LEAD_NOT_FOUND
        say interested        | !LEAD_NOT_FOUND | LeadDispositionSet    | LeadDispositionSet    | LeadDispositionSet    | LeadDispositionSet    | LeadDispositionSet    | LeadDispositionSet    | LeadDispositionSet    | LeadDispositionSet    | LeadDispositionSet    | !LEAD_NOT_FOUND
        close                 | !LEAD_NOT_FOUND | LeadDispositionSet    | LeadDispositionSet    | LeadDispositionSet    | LeadDispositionSet    | .                     | LeadDispositionSet    | LeadDispositionSet    | LeadDispositionSet    | LeadDispositionSet    | !LEAD_NOT_FOUND
        delete                | !LEAD_NOT_FOUND | LeadDeleted           | LeadDeleted           | LeadDeleted           | LeadDeleted           | LeadDeleted           | LeadDeleted           | LeadDeleted           | LeadDeleted           | LeadDeleted           | .
        merge                 | !LEAD_NOT_FOUND | LeadMerged            | !LEAD_BEING_CALLED    | LeadMerged            | LeadMerged            | !LEAD_BEING_CALLED    | LeadMerged            | LeadMerged            | .                     | !LEAD_MERGED          | !LEAD_NOT_FOUND
        merge into a third    | !LEAD_NOT_FOUND | LeadMerged            | !LEAD_BEING_CALLED    | LeadMerged            | LeadMerged            | !LEAD_BEING_CALLED    | LeadMerged            | LeadMerged            | !LEAD_MERGED          | !LEAD_MERGED          | !LEAD_NOT_FOUND
        unmerge               | !LEAD_NOT_FOUND | .                     | .                     | .                     | .                     | .                     | .                     | .                     | LeadUnmerged          | .                     | !LEAD_NOT_FOUND
        absorb                | !LEAD_NOT_FOUND | LeadAbsorbed          | LeadAbsorbed          | LeadAbsorbed          | LeadAbsorbed          | LeadAbsorbed          | LeadAbsorbed          | LeadAbsorbed          | !LEAD_MERGED          | .                     | !LEAD_NOT_FOUND
        release               | !LEAD_NOT_FOUND | .                     | .                     | .                     | .                     | .                     | .                     | .                     | .                     | LeadReleased          | !LEAD_NOT_FOUND
        begin                 | !LEAD_NOT_FOUND | LeadAttemptBegun      | .                     | .                     | .                     | .                     | .                     | .                     | !LEAD_NOT_DUE         | LeadAttemptBegun      | !LEAD_NOT_DUE
        begin another         | !LEAD_NOT_FOUND | LeadAttemptBegun      | !LEAD_NOT_DUE         | !LEAD_NOT_DUE         | !LEAD_NOT_DUE         | !LEAD_NOT_DUE         | !LEAD_NOT_DUE         | !LEAD_NOT_DUE         | !LEAD_NOT_DUE         | LeadAttemptBegun      | !LEAD_NOT_DUE
        begin another later   | !LEAD_NOT_FOUND | LeadAttemptBegun      | !LEAD_NOT_DUE         | LeadAttemptBegun      | !LEAD_NOT_DUE         | !LEAD_NOT_DUE         | !LEAD_NOT_DUE         | LeadAttemptBegun      | !LEAD_NOT_DUE         | LeadAttemptBegun      | !LEAD_NOT_DUE
        settle unanswered     | !LEAD_NOT_FOUND | !LEAD_ATTEMPT_UNKNOWN | LeadAttemptSettled    | .                     | .                     | LeadAttemptSettled    | LeadAttemptCorrected  | .                     | !LEAD_ATTEMPT_UNKNOWN | !LEAD_ATTEMPT_UNKNOWN | !LEAD_ATTEMPT_UNKNOWN
        settle reached        | !LEAD_NOT_FOUND | !LEAD_ATTEMPT_UNKNOWN | LeadAttemptSettled    | .                     | .                     | LeadAttemptSettled    | LeadAttemptCorrected  | LeadAttemptCorrected  | !LEAD_ATTEMPT_UNKNOWN | !LEAD_ATTEMPT_UNKNOWN | !LEAD_ATTEMPT_UNKNOWN
        settle unknown        | !LEAD_NOT_FOUND | !LEAD_ATTEMPT_UNKNOWN | LeadAttemptSettled    | .                     | .                     | LeadAttemptSettled    | .                     | .                     | !LEAD_ATTEMPT_UNKNOWN | !LEAD_ATTEMPT_UNKNOWN | !LEAD_ATTEMPT_UNKNOWN
        settle another        | !LEAD_NOT_FOUND | !LEAD_ATTEMPT_UNKNOWN | !LEAD_ATTEMPT_UNKNOWN | !LEAD_ATTEMPT_UNKNOWN | !LEAD_ATTEMPT_UNKNOWN | !LEAD_ATTEMPT_UNKNOWN | !LEAD_ATTEMPT_UNKNOWN | !LEAD_ATTEMPT_UNKNOWN | !LEAD_ATTEMPT_UNKNOWN | !LEAD_ATTEMPT_UNKNOWN | !LEAD_ATTEMPT_UNKNOWN
        resolve unanswered    | !LEAD_NOT_FOUND | !LEAD_NOT_UNRESOLVED  | !LEAD_NOT_UNRESOLVED  | !LEAD_NOT_UNRESOLVED  | !LEAD_NOT_UNRESOLVED  | !LEAD_NOT_UNRESOLVED  | LeadAttemptCorrected  | !LEAD_NOT_UNRESOLVED  | !LEAD_NOT_UNRESOLVED  | !LEAD_NOT_UNRESOLVED  | !LEAD_NOT_FOUND
        resolve reached       | !LEAD_NOT_FOUND | !LEAD_NOT_UNRESOLVED  | !LEAD_NOT_UNRESOLVED  | !LEAD_NOT_UNRESOLVED  | !LEAD_NOT_UNRESOLVED  | !LEAD_NOT_UNRESOLVED  | LeadAttemptCorrected  | !LEAD_NOT_UNRESOLVED  | !LEAD_NOT_UNRESOLVED  | !LEAD_NOT_UNRESOLVED  | !LEAD_NOT_FOUND
        """)
    void decides(ArgumentsAccessor row) {
        DeciderTable.check(row, STATES, COMMANDS, LeadDecider::decide);
    }

    @Test
    void aLeadOfNoCampaignIsNotDialled() {
        LeadState nobodys = evolved(
                new LeadState.Missing(),
                LeadDecider.decide(new LeadState.Missing(), new CreateLead(LEAD, PARTY, null, PROFILE, null, 5, AT)));
        assertThatThrownBy(() -> LeadDecider.decide(nobodys, new BeginLeadAttempt(LEAD, CALL, VARIANT, AT)))
                .hasMessageStartingWith("LEAD_NOT_DUE");
    }

    /** What was taken is given back, and what was there before is not. */
    @Test
    void mergingFillsWhatIsLackingAndCanBeUndone() {
        LeadState survivor = STATES.get("new");
        LeadProfile merged = profile("Jane D.", "jane@example.org");
        List<LeadEvent> absorbed =
                LeadDecider.decide(Objects.requireNonNull(survivor), new AbsorbLead(LEAD, OTHER, merged, AT));
        assertThat(absorbed)
                .containsExactly(new LeadAbsorbed(
                        LEAD, PARTY, OTHER, List.of(LeadField.EMAIL), profile("Jane Doe", "jane@example.org"), AT));
        LeadState filled = evolved(survivor, absorbed);
        assertThat(LeadDecider.decide(filled, new ReleaseLead(LEAD, OTHER, AT)))
                .containsExactly(new LeadReleased(LEAD, PARTY, OTHER, PROFILE, AT));
    }

    @Test
    void whoIsUnmergedStandsWhereItStood() {
        LeadState waiting = Objects.requireNonNull(STATES.get("waiting"));
        LeadState merged = evolved(waiting, LeadDecider.decide(waiting, new MergeLead(LEAD, OTHER, AT)));
        LeadState again = evolved(merged, LeadDecider.decide(merged, new UnmergeLead(LEAD, AT)));
        assertThat(((LeadState.Known) again).standing()).isEqualTo(((LeadState.Known) waiting).standing());
    }

    @Test
    void attemptsThatCountAreNumbered() {
        LeadState forbidden = evolved(
                Objects.requireNonNull(STATES.get("calling")),
                LeadDecider.decide(
                        Objects.requireNonNull(STATES.get("calling")), settle(AttemptOutcome.FORBIDDEN_BY_RULE)));
        assertThat(LeadDecider.decide(forbidden, new BeginLeadAttempt(LEAD, NEXT_CALL, VARIANT, LATER)))
                .containsExactly(new LeadAttemptBegun(LEAD, CAMPAIGN, NEXT_CALL, 1, LATER, VARIANT));
        assertThat(LeadDecider.decide(
                        Objects.requireNonNull(STATES.get("waiting")),
                        new BeginLeadAttempt(LEAD, NEXT_CALL, VARIANT, LATER)))
                .containsExactly(new LeadAttemptBegun(LEAD, CAMPAIGN, NEXT_CALL, 2, LATER, VARIANT));
    }

    @Test
    void whatIsClosedDuringACallStaysClosed() {
        LeadState closed = Objects.requireNonNull(STATES.get("closed, calling"));
        LeadState settled = evolved(closed, LeadDecider.decide(closed, settle(AttemptOutcome.NO_ANSWER)));
        assertThat(((LeadState.Known) settled).standing()).isEqualTo(((LeadState.Known) closed).standing());
        assertThat(((LeadState.Known) settled).attempts().open()).isNull();
    }

    /** Only where nothing else was decided meanwhile: who is dialled again, or put away, stands as they stand. */
    @ParameterizedTest(name = "{0}: {1}, then {2}")
    @CsvSource({
        "unresolved, NO_ANSWER,      WAITING, AGAIN",
        "unresolved, REACHED,        REACHED, OUTCOME_IS_FINAL",
        "unresolved, INVALID_NUMBER, INVALID, OUTCOME_IS_FINAL",
        "resolved,   REACHED,        REACHED, OUTCOME_IS_FINAL",
        "resolved,   BUSY,           WAITING, OVERTAKEN",
        "dialled,    REACHED,        CALLING, OVERTAKEN",
        "closed,     REACHED,        CLOSED,  PUT_AWAY",
        "deleted,    REACHED,        DELETED, PUT_AWAY"
    })
    void whatTheCarrierReportsAfterAllCorrectsTheAttempt(
            String state, AttemptOutcome outcome, LeadStatus status, RetryVerdict.Reason why) {
        LeadState unresolved = Objects.requireNonNull(STATES.get("unresolved"));
        LeadState resolved = Objects.requireNonNull(STATES.get("resolved"));
        LeadState before = switch (state) {
            case "unresolved" -> unresolved;
            case "resolved" -> resolved;
            case "dialled" -> done(resolved, new BeginLeadAttempt(LEAD, NEXT_CALL, null, LATER));
            case "closed" -> done(unresolved, new SetLeadDisposition(LEAD, "no", true, AT));
            default -> done(unresolved, new DeleteLead(LEAD, AT));
        };
        List<LeadEvent> events = LeadDecider.decide(before, settle(outcome));
        assertThat(events).singleElement().isInstanceOfSatisfying(LeadAttemptCorrected.class, corrected -> {
            assertThat(corrected.outcome()).isEqualTo(outcome);
            assertThat(corrected.byHand()).isFalse();
            assertThat(corrected.status()).isEqualTo(status);
            assertThat(corrected.retry().reason()).isEqualTo(why);
        });
        LeadState after = evolved(before, events);
        assertThat(((LeadState.Known) after).status()).isEqualTo(status);
        assertThat(((LeadState.Known) after).attempts().counted()).isEqualTo(1);
        assertThat(((LeadState.Known) after).attempts().of(AttemptOutcome.UNKNOWN))
                .isZero();
        assertThat(LeadDecider.decide(after, settle(AttemptOutcome.FAILED)))
                .as("once")
                .isEmpty();
    }

    @Test
    void whoIsResolvedByHandIsDialledAgainAsThePolicyHasItAndNotAgainstIt() {
        LeadState unresolved = Objects.requireNonNull(STATES.get("unresolved"));
        RetryPolicy once = new RetryPolicy(1, RetryPolicy.USUAL.rules(), false);
        assertThat(LeadDecider.decide(unresolved, new ResolveLead(LEAD, AttemptOutcome.BUSY, once, ZONE, AT)))
                .containsExactly(new LeadAttemptCorrected(
                        LEAD,
                        CAMPAIGN,
                        CALL,
                        AttemptOutcome.UNKNOWN,
                        AttemptOutcome.BUSY,
                        true,
                        LeadStatus.EXHAUSTED,
                        null,
                        AT,
                        new RetryVerdict(RetryVerdict.Reason.ATTEMPTS_USED_UP, 1, 1, 1, 4, null)));
    }

    @Test
    void whatIsCorrectedWhileAnotherLeadStandsForItHoldsOnceItIsParted() {
        LeadState unresolved = Objects.requireNonNull(STATES.get("unresolved"));
        LeadState merged = done(unresolved, new MergeLead(LEAD, OTHER, AT));
        LeadState corrected = done(merged, settle(AttemptOutcome.REACHED));
        assertThat(((LeadState.Known) corrected).status()).isEqualTo(LeadStatus.MERGED);
        LeadState parted = done(corrected, new UnmergeLead(LEAD, AT));
        assertThat(((LeadState.Known) parted).status()).isEqualTo(LeadStatus.REACHED);
    }

    private static LeadState done(LeadState state, LeadCommand command) {
        return evolved(state, LeadDecider.decide(state, command));
    }
}
