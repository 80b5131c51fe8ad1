package io.ringledger.gateway.identity.passwords;

import io.ringledger.api.identity.IdentityRejection;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.vocabulary.LoginNameId;
import io.ringledger.vocabulary.PersonalText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the link of a reset brings: the login name's stream and the secret, with a dot between. The command side writes it
 * into the mail.
 */
record ResetToken(LoginNameId loginName, PersonalText secret) {
    private static final Pattern FORM = Pattern.compile("([0-9a-f]{32})\\.([A-Za-z0-9_-]{43})");

    /**
     * Reads what a client sends.
     *
     * @throws Rejected RESET_REFUSED if it is no such thing
     */
    static ResetToken parse(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        if (!matcher.matches()) {
            throw new Rejected(IdentityRejection.RESET_REFUSED, "This link is not good any more; ask for another one");
        }
        return new ResetToken(new LoginNameId("login_" + matcher.group(1)), new PersonalText(matcher.group(2)));
    }
}
