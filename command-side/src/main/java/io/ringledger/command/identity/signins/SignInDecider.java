package io.ringledger.command.identity.signins;

import io.ringledger.api.identity.IdentityRejection;
import io.ringledger.api.identity.SignInCommand;
import io.ringledger.api.identity.SignInCommand.BeginSignIn;
import io.ringledger.api.identity.SignInCommand.RenewSignIn;
import io.ringledger.api.identity.SignInCommand.SignOut;
import io.ringledger.api.identity.SignInCommand.SwitchTenant;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.events.identity.RefreshTokenReused;
import io.ringledger.events.identity.SignInEvent;
import io.ringledger.events.identity.SignInRenewed;
import io.ringledger.events.identity.SignedIn;
import io.ringledger.events.identity.SignedOut;
import io.ringledger.events.identity.TenantSwitched;
import java.time.Duration;
import java.util.List;

/** What becomes of a command at a sign-in. */
final class SignInDecider {
    /** A long shift. Whoever an issuer signs in has to be asked of again by then: it may know them no more. */
    private static final Duration VOUCHED_FOR = Duration.ofHours(12);

    private SignInDecider() {}

    static List<SignInEvent> decide(SignInState state, SignInCommand command) {
        return switch (command) {
            case BeginSignIn c -> begin(state, c);
            case RenewSignIn c -> renew(open(state), c);
            case SwitchTenant c -> switchTo(open(state), c);
            case SignOut c -> end(state, c);
        };
    }

    private static List<SignInEvent> begin(SignInState state, BeginSignIn c) {
        return switch (state) {
            case SignInState.Missing _ ->
                List.of(new SignedIn(c.signInId(), c.userId(), c.tenantId(), c.issuer(), c.at()));
            case SignInState.Open _, SignInState.Ended _ -> List.of();
        };
    }

    private static List<SignInEvent> renew(SignInState.Open open, RenewSignIn c) {
        if (open.issuer() != null && !c.at().isBefore(open.begunAt().plus(VOUCHED_FOR))) {
            throw ended();
        }
        return List.of(
                c.generation() == open.generation()
                        ? new SignInRenewed(c.signInId(), open.userId(), open.generation() + 1, c.at())
                        : new RefreshTokenReused(
                                c.signInId(), open.userId(), c.generation(), open.generation(), c.at()));
    }

    private static List<SignInEvent> switchTo(SignInState.Open open, SwitchTenant c) {
        if (open.issuer() != null) {
            throw new Rejected(
                    IdentityRejection.BOUND_TO_TENANT,
                    "You were signed in for this company only; sign in with your password for others");
        }
        return List.of(new TenantSwitched(c.signInId(), open.userId(), c.tenantId(), open.generation() + 1, c.at()));
    }

    private static List<SignInEvent> end(SignInState state, SignOut c) {
        return switch (state) {
            case SignInState.Open open -> List.of(new SignedOut(c.signInId(), open.userId(), c.at()));
            case SignInState.Missing _, SignInState.Ended _ -> List.of();
        };
    }

    private static SignInState.Open open(SignInState state) {
        return switch (state) {
            case SignInState.Open open -> open;
            case SignInState.Missing _, SignInState.Ended _ -> throw ended();
        };
    }

    private static Rejected ended() {
        return new Rejected(IdentityRejection.SIGN_IN_ENDED, "Sign in again");
    }
}
