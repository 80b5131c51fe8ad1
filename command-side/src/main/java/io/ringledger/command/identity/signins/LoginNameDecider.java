package io.ringledger.command.identity.signins;

import io.ringledger.api.identity.IdentityRejection;
import io.ringledger.api.identity.LoginNameCommand.ClaimResetMail;
import io.ringledger.api.identity.LoginNameCommand.RequestPasswordReset;
import io.ringledger.api.identity.LoginNameCommand.SettleResetMail;
import io.ringledger.api.identity.LoginNameCommand.SettleSignIn;
import io.ringledger.api.identity.LoginNameCommand.UsePasswordReset;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.api.rejections.Rejection;
import io.ringledger.events.identity.LoginNameEvent;
import io.ringledger.events.identity.PasswordResetMailClaimed;
import io.ringledger.events.identity.PasswordResetMailed;
import io.ringledger.events.identity.PasswordResetNotMailed;
import io.ringledger.events.identity.PasswordResetRequested;
import io.ringledger.events.identity.PasswordResetUsed;
import io.ringledger.events.identity.SignInFailuresForgiven;
import io.ringledger.events.identity.SignInRefused;
import io.ringledger.vocabulary.SignInRefusal;
import io.ringledger.vocabulary.SubjectId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a command at a login name. Guessing is slowed down by the name, whoever guesses and wherever: the fifth
 * wrong password in a row locks it, for twice as long with each that follows. Names that are nobody's are locked alike.
 */
final class LoginNameDecider {
    private static final int FREE_FAILURES = 4;
    private static final Duration FIRST_LOCK = Duration.ofSeconds(30);
    private static final Duration LONGEST_LOCK = Duration.ofMinutes(15);
    private static final Duration REMEMBERED = Duration.ofHours(24);
    private static final Duration BETWEEN_RESETS = Duration.ofMinutes(1);

    private LoginNameDecider() {}

    /**
     * Events, and how the command is refused although they stay.
     *
     * @param refusal {@code null} for not at all
     */
    record Decision(List<LoginNameEvent> events, @Nullable Rejection refusal) {}

    static Decision settle(LoginNameState state, SettleSignIn c) {
        if (state.lockedUntil() != null && c.at().isBefore(state.lockedUntil())) {
            return locked(state, c, state.lockedUntil());
        }
        if (c.matched()) {
            return new Decision(
                    state.failures() == 0 ? List.of() : List.of(new SignInFailuresForgiven(c.loginNameId(), c.at())),
                    null);
        }
        int failures = counted(state, c.at()) + 1;
        Instant until = failures > FREE_FAILURES ? c.at().plus(lock(failures)) : null;
        SignInRefused refused = new SignInRefused(
                c.loginNameId(), c.userId(), SignInRefusal.WRONG_CREDENTIALS, failures, until, c.at());
        return new Decision(
                List.of(refused),
                new Rejection(
                        IdentityRejection.INVALID_CREDENTIALS.name(), "E-mail or password is not right", Map.of()));
    }

    /** Told once for each lock: a program that goes on guessing must not fill the log. */
    private static Decision locked(LoginNameState state, SettleSignIn c, Instant until) {
        long seconds = Math.max(1, Math.ceilDiv(Duration.between(c.at(), until).toMillis(), 1000L));
        Rejection refusal = new Rejection(
                IdentityRejection.LOGIN_LOCKED.name(),
                "Too many wrong passwords; try again later",
                Map.of("retry_after_seconds", Long.toString(seconds)));
        return new Decision(
                state.lockRecorded()
                        ? List.of()
                        : List.of(new SignInRefused(
                                c.loginNameId(), c.userId(), SignInRefusal.LOCKED, state.failures(), until, c.at())),
                refusal);
    }

    static List<LoginNameEvent> request(LoginNameState state, RequestPasswordReset c) {
        LoginNameState.Reset before = state.reset();
        return before != null && c.at().isBefore(before.requestedAt().plus(BETWEEN_RESETS))
                ? List.of()
                : List.of(new PasswordResetRequested(
                        c.loginNameId(),
                        c.userId(),
                        c.userId() == null ? null : new SubjectId(c.userId().value()),
                        c.email(),
                        c.secret(),
                        c.expiresAt(),
                        c.at()));
    }

    static List<LoginNameEvent> claim(LoginNameState state, ClaimResetMail c) {
        LoginNameState.Reset reset = state.reset();
        if (reset == null
                || reset.secret() == null
                || reset.stage() != LoginNameState.Reset.Stage.ASKED
                || !reset.requestedAt().equals(c.requestedAt())
                || !c.at().isBefore(reset.expiresAt())) {
            throw new Rejected(IdentityRejection.RESET_MAIL_NOT_DUE, "no mail is to be sent for this request");
        }
        return List.of(new PasswordResetMailClaimed(c.loginNameId(), c.requestedAt(), c.at()));
    }

    static List<LoginNameEvent> settle(LoginNameState state, SettleResetMail c) {
        LoginNameState.Reset reset = state.reset();
        if (reset == null
                || reset.stage() != LoginNameState.Reset.Stage.CLAIMED
                || !reset.requestedAt().equals(c.requestedAt())) {
            return List.of();
        }
        return List.of(
                c.sent()
                        ? new PasswordResetMailed(c.loginNameId(), c.requestedAt(), c.at())
                        : new PasswordResetNotMailed(c.loginNameId(), c.requestedAt(), c.at()));
    }

    static List<LoginNameEvent> use(LoginNameState state, UsePasswordReset c) {
        LoginNameState.Reset reset = state.reset();
        if (reset == null
                || state.owner() == null
                || reset.stage() == LoginNameState.Reset.Stage.USED
                || !c.at().isBefore(reset.expiresAt())
                || reset.secret() == null
                || !reset.secret().matches(c.secret())) {
            throw new Rejected(IdentityRejection.RESET_REFUSED, "This link is not good any more; ask for another one");
        }
        return List.of(new PasswordResetUsed(c.loginNameId(), state.owner(), c.at()));
    }

    private static int counted(LoginNameState state, Instant at) {
        return state.lastFailure() != null && at.isBefore(state.lastFailure().plus(REMEMBERED)) ? state.failures() : 0;
    }

    private static Duration lock(int failures) {
        int doublings = Math.min(failures - FREE_FAILURES - 1, 10);
        Duration lock = FIRST_LOCK.multipliedBy(1L << doublings);
        return lock.compareTo(LONGEST_LOCK) < 0 ? lock : LONGEST_LOCK;
    }
}
