package io.ringledger.events.identity;

import io.ringledger.vocabulary.LoginNameId;
import java.time.Instant;

/**
 * The right password was given after wrong ones: they do not count any more.
 *
 * @param loginNameId the name
 * @param forgivenAt our clock, UTC
 */
public record SignInFailuresForgiven(LoginNameId loginNameId, Instant forgivenAt) implements LoginNameEvent {}
