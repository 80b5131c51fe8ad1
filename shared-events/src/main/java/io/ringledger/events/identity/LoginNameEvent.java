package io.ringledger.events.identity;

import io.ringledger.vocabulary.LoginNameId;

/** Everything that can happen to a login name. */
public sealed interface LoginNameEvent
        permits LoginNameTaken,
                SignInRefused,
                SignInFailuresForgiven,
                PasswordResetRequested,
                PasswordResetMailClaimed,
                PasswordResetMailed,
                PasswordResetNotMailed,
                PasswordResetUsed {
    LoginNameId loginNameId();
}
