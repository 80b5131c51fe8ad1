package io.ringledger.command.identity.signins;

import io.ringledger.events.identity.LoginNameEvent;
import io.ringledger.events.identity.LoginNameTaken;
import io.ringledger.events.identity.PasswordResetMailClaimed;
import io.ringledger.events.identity.PasswordResetMailed;
import io.ringledger.events.identity.PasswordResetNotMailed;
import io.ringledger.events.identity.PasswordResetRequested;
import io.ringledger.events.identity.PasswordResetUsed;
import io.ringledger.events.identity.SignInFailuresForgiven;
import io.ringledger.events.identity.SignInRefused;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a login name stands.
 *
 * @param owner whose it is; {@code null} for nobody's, at which people may try nevertheless
 * @param failures wrong passwords in a row
 * @param lastFailure {@code null} for none
 * @param lockedUntil no password is good before; {@code null} for not locked
 * @param lockRecorded whether somebody was refused since it is locked
 * @param reset the newest reset of the password that was asked for; {@code null} for none
 */
record LoginNameState(
        @Nullable UserId owner,
        int failures,
        @Nullable Instant lastFailure,
        @Nullable Instant lockedUntil,
        boolean lockRecorded,
        @Nullable Reset reset) {
    static final LoginNameState NEW = new LoginNameState(null, 0, null, null, false, null);

    /**
     * A reset of the password.
     *
     * @param secret {@code null} where the name was nobody's
     */
    record Reset(Instant requestedAt, @Nullable PersonalText secret, Instant expiresAt, Stage stage) {
        /** How far the mail has come; whether the secret was used is another matter. */
        enum Stage {
            ASKED,
            CLAIMED,
            SETTLED,
            USED
        }

        private Reset at(Stage next) {
            return new Reset(requestedAt, secret, expiresAt, stage == Stage.USED ? stage : next);
        }
    }

    static LoginNameState evolve(LoginNameState state, LoginNameEvent event) {
        return switch (event) {
            case LoginNameTaken e ->
                new LoginNameState(
                        e.userId(),
                        state.failures,
                        state.lastFailure,
                        state.lockedUntil,
                        state.lockRecorded,
                        state.reset);
            case SignInRefused e -> state.refused(e);
            case SignInFailuresForgiven _ -> new LoginNameState(state.owner, 0, null, null, false, state.reset);
            case PasswordResetRequested e ->
                state.with(new Reset(e.requestedAt(), e.secret(), e.expiresAt(), Reset.Stage.ASKED));
            case PasswordResetMailClaimed _ -> state.at(Reset.Stage.CLAIMED);
            case PasswordResetMailed _, PasswordResetNotMailed _ -> state.at(Reset.Stage.SETTLED);
            case PasswordResetUsed _ -> state.at(Reset.Stage.USED);
        };
    }

    private LoginNameState refused(SignInRefused e) {
        return switch (e.reason()) {
            case WRONG_CREDENTIALS ->
                new LoginNameState(owner, e.failures(), e.refusedAt(), e.lockedUntil(), false, reset);
            case LOCKED -> new LoginNameState(owner, failures, lastFailure, lockedUntil, true, reset);
            case NO_MEMBERSHIP, UNVERIFIED_ADDRESS, OTHER_SUBJECT -> this;
        };
    }

    private LoginNameState at(Reset.Stage stage) {
        return reset == null ? this : with(reset.at(stage));
    }

    private LoginNameState with(Reset next) {
        return new LoginNameState(owner, failures, lastFailure, lockedUntil, lockRecorded, next);
    }
}
