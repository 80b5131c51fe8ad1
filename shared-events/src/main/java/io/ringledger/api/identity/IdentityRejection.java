package io.ringledger.api.identity;

import io.ringledger.api.rejections.RejectionCode;

/** Why somebody could not be signed in or registered, or given what they asked for. */
public enum IdentityRejection implements RejectionCode {
    /** No such user, or another password; which of the two is not said. */
    INVALID_CREDENTIALS,
    /** Too many wrong passwords: no password is good for a while. */
    LOGIN_LOCKED,
    /** Somebody who proved who they are and may not work for the company now. */
    NO_MEMBERSHIP,
    /** An issuer's token that is not genuine, not for us, too old, or does not say who it is; which is not said. */
    ID_TOKEN_REFUSED,
    /** An issuer's genuine token that signs nobody in; why is not said. */
    NOT_ADMITTED,
    /** The member is known under another subject of the issuer. Only gateways are told. */
    OTHER_SUBJECT,
    /** The issuer could not be asked for its keys. */
    ISSUER_UNAVAILABLE,
    /** The sign-in is an issuer's, which speaks for one company only. */
    BOUND_TO_TENANT,
    /** The sign-in has ended. */
    SIGN_IN_ENDED,
    /** The refresh token was used before: the sign-in has ended now. */
    REFRESH_TOKEN_REUSED,
    /** The secret of a password reset is wrong, was used or has ended; which is not said. */
    RESET_REFUSED,
    /** The mail of a reset is not to be sent, or by somebody else. */
    RESET_MAIL_NOT_DUE,
    /** The ticket has opened a socket before. */
    TICKET_USED,
    /** The login name belongs to another user. */
    LOGIN_NAME_TAKEN,
    /** Nobody may register; an administrator has to add people. */
    REGISTRATION_CLOSED,
    /** The user exists already. */
    USER_EXISTS,
    /** The company has no such member. */
    USER_NOT_FOUND,
    /** There is no such company, or the caller is no member of it. */
    TENANT_NOT_FOUND,
    /** The company has a role of this name. */
    ROLE_EXISTS,
    /** The company has no such role. */
    ROLE_NOT_FOUND,
    /** The company has no such key. */
    API_KEY_NOT_FOUND,
    /** Nobody changes what they may do themselves: there would be no owner in the end. */
    OWN_RIGHTS,
    /** Nobody gives or takes what they may not do themselves. */
    RIGHTS_EXCEEDED
}
