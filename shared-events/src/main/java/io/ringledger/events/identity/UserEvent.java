package io.ringledger.events.identity;

import io.ringledger.vocabulary.UserId;

/** Everything that can happen to a user. */
public sealed interface UserEvent permits UserRegistered, PasswordSet, PasswordChanged {
    UserId userId();
}
