package io.ringledger.command.identity.signins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.ringledger.api.identity.LoginNameCommand.ClaimResetMail;
import io.ringledger.api.identity.LoginNameCommand.RequestPasswordReset;
import io.ringledger.api.identity.LoginNameCommand.SettleResetMail;
import io.ringledger.api.identity.LoginNameCommand.SettleSignIn;
import io.ringledger.api.identity.LoginNameCommand.UsePasswordReset;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.command.identity.signins.LoginNameDecider.Decision;
import io.ringledger.events.identity.LoginNameEvent;
import io.ringledger.events.identity.LoginNameTaken;
import io.ringledger.events.identity.PasswordResetMailClaimed;
import io.ringledger.events.identity.PasswordResetMailed;
import io.ringledger.events.identity.PasswordResetNotMailed;
import io.ringledger.events.identity.PasswordResetRequested;
import io.ringledger.events.identity.PasswordResetUsed;
import io.ringledger.events.identity.SignInFailuresForgiven;
import io.ringledger.events.identity.SignInRefused;
import io.ringledger.vocabulary.LoginNameId;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.SignInRefusal;
import io.ringledger.vocabulary.SubjectId;
import io.ringledger.vocabulary.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoginNameDeciderTest {
    private static final Instant AT = Instant.parse("2026-11-28T12:00:00Z");
    private static final LoginNameId NAME = new LoginNameId("login_" + "a".repeat(32));
    private static final UserId JANE = UserId.of(1);
    private static final LoginNameTaken TAKEN = new LoginNameTaken(NAME, JANE);

    @Nested
    class Guessing {
        @ParameterizedTest(name = "the {0}. wrong password locks for {1} s")
        @CsvSource({"1,0", "4,0", "5,30", "6,60", "7,120", "8,240", "9,480", "10,900", "30,900"})
        void locksForLongerEachTime(int failure, long seconds) {
            LoginNameState state = state(TAKEN, wrong(failure - 1, AT.minusSeconds(1000), null));
            Decision decision = LoginNameDecider.settle(state, attempt(false, AT));
            assertThat(decision.events())
                    .containsExactly(wrong(failure, AT, seconds == 0 ? null : AT.plusSeconds(seconds)));
            assertThat(refusal(decision)).isEqualTo("INVALID_CREDENTIALS");
        }

        @Test
        void whileLockedTheRightPasswordIsRefusedAlike() {
            LoginNameState state = state(TAKEN, wrong(5, AT, AT.plusSeconds(30)));
            for (boolean right : new boolean[] {true, false}) {
                Decision decision = LoginNameDecider.settle(state, attempt(right, AT.plusSeconds(29)));
                assertThat(refusal(decision)).isEqualTo("LOGIN_LOCKED");
                assertThat(decision.refusal())
                        .satisfies(refused -> assertThat(refused.details()).containsEntry("retry_after_seconds", "1"));
                assertThat(decision.events()).hasSize(1);
            }
        }

        @Test
        void whoGoesOnGuessingWhileItIsLockedIsRecordedOnce() {
            LoginNameState state = state(
                    TAKEN,
                    wrong(5, AT, AT.plusSeconds(30)),
                    new SignInRefused(NAME, JANE, SignInRefusal.LOCKED, 5, AT.plusSeconds(30), AT.plusSeconds(1)));
            Decision decision = LoginNameDecider.settle(state, attempt(false, AT.plusSeconds(2)));
            assertThat(decision.events()).isEmpty();
            assertThat(refusal(decision)).isEqualTo("LOGIN_LOCKED");
        }

        @Test
        void afterTheLockTheRightPasswordIsGoodAndForgives() {
            LoginNameState state = state(TAKEN, wrong(5, AT, AT.plusSeconds(30)));
            Decision decision = LoginNameDecider.settle(state, attempt(true, AT.plusSeconds(30)));
            assertThat(decision.refusal()).isNull();
            assertThat(decision.events()).containsExactly(new SignInFailuresForgiven(NAME, AT.plusSeconds(30)));
            LoginNameState forgiven =
                    LoginNameState.evolve(state, decision.events().getFirst());
            assertThat(LoginNameDecider.settle(forgiven, attempt(true, AT.plusSeconds(31))))
                    .isEqualTo(new Decision(List.of(), null));
        }

        @Test
        void failuresOfYesterdayDoNotCount() {
            LoginNameState state = state(TAKEN, wrong(4, AT, null));
            Instant tomorrow = AT.plus(Duration.ofHours(24));
            assertThat(LoginNameDecider.settle(state, attempt(false, tomorrow)).events())
                    .containsExactly(wrong(1, tomorrow, null));
        }

        @Test
        void aNameThatIsNobodysIsLockedAlike() {
            List<LoginNameEvent> nobodys = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                Decision decision = LoginNameDecider.settle(
                        state(nobodys.toArray(LoginNameEvent[]::new)), new SettleSignIn(NAME, null, false, AT));
                nobodys.addAll(decision.events());
                assertThat(refusal(decision)).isEqualTo(i < 5 ? "INVALID_CREDENTIALS" : "LOGIN_LOCKED");
            }
        }
    }

    @Nested
    class Resetting {
        private static final PersonalText EMAIL = new PersonalText("jane@example.org");
        private static final PersonalText SECRET = new PersonalText("s".repeat(43));
        private static final Instant UNTIL = AT.plusSeconds(3600);
        private static final PasswordResetRequested REQUESTED =
                new PasswordResetRequested(NAME, JANE, new SubjectId("user_1"), EMAIL, SECRET, UNTIL, AT);
        private static final PasswordResetMailClaimed CLAIMED = new PasswordResetMailClaimed(NAME, AT, AT);

        @Test
        void isRequestedByAnybodyButNotTwiceAMinute() {
            var again = new RequestPasswordReset(NAME, JANE, EMAIL, SECRET, UNTIL, AT);
            assertThat(LoginNameDecider.request(state(TAKEN), again)).containsExactly(REQUESTED);
            assertThat(LoginNameDecider.request(state(TAKEN, REQUESTED), again)).isEmpty();
            var later = new RequestPasswordReset(NAME, JANE, EMAIL, SECRET, UNTIL, AT.plusSeconds(60));
            assertThat(LoginNameDecider.request(state(TAKEN, REQUESTED), later)).hasSize(1);
            var nobody = new RequestPasswordReset(NAME, null, null, null, UNTIL, AT);
            assertThat(LoginNameDecider.request(state(), nobody))
                    .containsExactly(new PasswordResetRequested(NAME, null, null, null, null, UNTIL, AT));
        }

        @Test
        void isMailedOnce() {
            var claim = new ClaimResetMail(NAME, AT, AT);
            assertThat(LoginNameDecider.claim(state(TAKEN, REQUESTED), claim)).containsExactly(CLAIMED);
            refused("RESET_MAIL_NOT_DUE", () -> LoginNameDecider.claim(state(TAKEN, REQUESTED, CLAIMED), claim));
            refused("RESET_MAIL_NOT_DUE", () -> LoginNameDecider.claim(state(TAKEN), claim));
            refused(
                    "RESET_MAIL_NOT_DUE",
                    () -> LoginNameDecider.claim(state(TAKEN, REQUESTED), new ClaimResetMail(NAME, AT, UNTIL)));
            refused(
                    "RESET_MAIL_NOT_DUE",
                    () -> LoginNameDecider.claim(
                            state(TAKEN, REQUESTED), new ClaimResetMail(NAME, AT.minusSeconds(1), AT)));
            refused(
                    "RESET_MAIL_NOT_DUE",
                    () -> LoginNameDecider.claim(
                            state(new PasswordResetRequested(NAME, null, null, null, null, UNTIL, AT)), claim));
        }

        @Test
        void whatBecameOfTheMailIsSaidOnce() {
            LoginNameState claimed = state(TAKEN, REQUESTED, CLAIMED);
            assertThat(LoginNameDecider.settle(claimed, new SettleResetMail(NAME, AT, true, AT)))
                    .containsExactly(new PasswordResetMailed(NAME, AT, AT));
            assertThat(LoginNameDecider.settle(claimed, new SettleResetMail(NAME, AT, false, AT)))
                    .containsExactly(new PasswordResetNotMailed(NAME, AT, AT));
            assertThat(LoginNameDecider.settle(
                            state(TAKEN, REQUESTED, CLAIMED, new PasswordResetMailed(NAME, AT, AT)),
                            new SettleResetMail(NAME, AT, false, AT)))
                    .isEmpty();
            assertThat(LoginNameDecider.settle(state(TAKEN, REQUESTED), new SettleResetMail(NAME, AT, true, AT)))
                    .isEmpty();
        }

        @Test
        void theSecretIsGoodOnceAndInTime() {
            var use = new UsePasswordReset(NAME, SECRET, UNTIL.minusMillis(1));
            var used = new PasswordResetUsed(NAME, JANE, use.at());
            assertThat(LoginNameDecider.use(state(TAKEN, REQUESTED, CLAIMED), use))
                    .containsExactly(used);
            refused("RESET_REFUSED", () -> LoginNameDecider.use(state(TAKEN, REQUESTED, used), use));
            refused("RESET_REFUSED", () -> LoginNameDecider.use(state(TAKEN), use));
            refused(
                    "RESET_REFUSED",
                    () -> LoginNameDecider.use(
                            state(TAKEN, REQUESTED), new UsePasswordReset(NAME, new PersonalText("t".repeat(43)), AT)));
            refused(
                    "RESET_REFUSED",
                    () -> LoginNameDecider.use(state(TAKEN, REQUESTED), new UsePasswordReset(NAME, SECRET, UNTIL)));
        }

        @Test
        void aMailThatIsSettledLateDoesNotMakeTheSecretGoodAgain() {
            var used = new PasswordResetUsed(NAME, JANE, AT);
            LoginNameState state = state(TAKEN, REQUESTED, CLAIMED, used, new PasswordResetMailed(NAME, AT, AT));
            refused("RESET_REFUSED", () -> LoginNameDecider.use(state, new UsePasswordReset(NAME, SECRET, AT)));
        }
    }

    private static SignInRefused wrong(int failures, Instant at, @Nullable Instant until) {
        return new SignInRefused(NAME, JANE, SignInRefusal.WRONG_CREDENTIALS, failures, until, at);
    }

    private static SettleSignIn attempt(boolean matched, Instant at) {
        return new SettleSignIn(NAME, JANE, matched, at);
    }

    private static String refusal(Decision decision) {
        return decision.refusal() == null ? "" : decision.refusal().code();
    }

    private static LoginNameState state(LoginNameEvent... history) {
        LoginNameState state = LoginNameState.NEW;
        for (LoginNameEvent event : history) {
            state = LoginNameState.evolve(state, event);
        }
        return state;
    }

    private static void refused(String code, ThrowingCallable command) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(command)
                .satisfies(refused -> assertThat(refused.rejection().code()).isEqualTo(code));
    }
}
