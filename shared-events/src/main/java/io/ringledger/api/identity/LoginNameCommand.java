package io.ringledger.api.identity;

import io.ringledger.vocabulary.LoginNameId;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.SignInRefusal;
import io.ringledger.vocabulary.UserId;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What can be asked of a login name. */
public sealed interface LoginNameCommand {
    LoginNameId loginNameId();

    /** Give a login name to a user. Answers the {@link UserId} that has it from now on, which may be another. */
    record TakeLoginName(@TargetAggregateIdentifier LoginNameId loginNameId, UserId userId)
            implements LoginNameCommand {}

    /**
     * Say how an attempt to sign in went. Silent for a right password after no wrong one. Refused, with an event that
     * stays, with INVALID_CREDENTIALS or LOGIN_LOCKED (whose details have {@code retry_after_seconds}).
     *
     * @param userId whose name it is; {@code null} for nobody's
     * @param matched whether the password was right
     */
    record SettleSignIn(
            @TargetAggregateIdentifier LoginNameId loginNameId,
            @Nullable UserId userId,
            boolean matched,
            Instant at) implements LoginNameCommand {}

    /**
     * Say that somebody who proved who they are was not let in all the same. Counts for no guess.
     *
     * @param userId whose name it is; {@code null} for nobody's
     */
    record RecordRefusal(
            @TargetAggregateIdentifier LoginNameId loginNameId,
            @Nullable UserId userId,
            SignInRefusal reason,
            Instant at)
            implements LoginNameCommand {}

    /**
     * Have a secret mailed by which a password can be reset; the former one is good no more. Takes as long for a name
     * that is nobody's. Silent, so that nobody's letter box is filled, when asked for again within a minute.
     *
     * @param userId whose name it is; {@code null} for nobody's
     * @param email {@code null} for nobody's
     * @param secret {@code null} for nobody's
     */
    record RequestPasswordReset(
            @TargetAggregateIdentifier LoginNameId loginNameId,
            @Nullable UserId userId,
            @Nullable PersonalText email,
            @Nullable PersonalText secret,
            Instant expiresAt,
            Instant at)
            implements LoginNameCommand {}

    /**
     * Claim the sending of a reset's mail, which one asker gets.
     *
     * @param requestedAt which request is meant
     * @throws io.ringledger.api.rejections.Rejected RESET_MAIL_NOT_DUE if it was claimed, used, replaced or has ended
     */
    record ClaimResetMail(@TargetAggregateIdentifier LoginNameId loginNameId, Instant requestedAt, Instant at)
            implements LoginNameCommand {}

    /** Say what became of a mail that was claimed. */
    record SettleResetMail(
            @TargetAggregateIdentifier LoginNameId loginNameId, Instant requestedAt, boolean sent, Instant at)
            implements LoginNameCommand {}

    /**
     * Use the secret of a reset, once. Answers the {@link UserId} whose password may be set.
     *
     * @throws io.ringledger.api.rejections.Rejected RESET_REFUSED if it is not the secret, was used or has ended
     */
    record UsePasswordReset(@TargetAggregateIdentifier LoginNameId loginNameId, PersonalText secret, Instant at)
            implements LoginNameCommand {}
}
