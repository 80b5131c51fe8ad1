package io.ringledger.events.identity;

import io.ringledger.vocabulary.LoginNameId;
import io.ringledger.vocabulary.UserId;

/**
 * A login name (an e-mail address) belongs to a user from now on.
 *
 * @param loginNameId stream of the name
 * @param userId whose it is
 */
public record LoginNameTaken(LoginNameId loginNameId, UserId userId) implements LoginNameEvent {}
