package io.ringledger.command.quality;

import java.util.regex.Pattern;

/** The English of the rubric, in small letters. */
final class Words {
    static final Pattern IS_A_MACHINE = any(
            "virtual (assistant|agent)",
            "digital (assistant|agent)",
            "automated",
            "ai",
            "artificial",
            "chat ?bot",
            "robot");
    static final Pattern WHO_CALLS = any(
            "calling (from|on behalf of|for)", "on behalf of", "this is .{1,60} (from|with|at|of)", "here (from|at)");
    static final Pattern RECORDED = any("record(ed|ing|s)?");
    static final Pattern OPTS_OUT = any(
            "(stop|quit) (calling|phoning|contacting)",
            "(do not|don't|never) (call|phone|contact) (me|us|here|this number|again|any ?more)",
            "(take|remove) (me|my number|us|this number)( off| from)?",
            "do not call list",
            "unsubscribe");
    static final Pattern LETS_GO = any(
            "remov(e|ed|ing)",
            "(take|took|taken|taking) (you|your number) off",
            "(will not|won't) (call|contact|phone|be called|be contacted)",
            "stop (calling|contacting)",
            "do not call list",
            "opted out",
            "unsubscribed");
    static final Pattern SECRET = any(
            "(credit |debit |full )?card number",
            "cvv",
            "(card's |card )?security code",
            "social security( number)?",
            "password",
            "pin (code|number)",
            "your pin");
    static final Pattern AT_A_LOSS = any(
            "(didn't|did not|don't|do not|couldn't|could not) (quite )?(catch|understand|get|hear) (that|you|what)",
            "(could|can) you (please )?(repeat|rephrase|say that again)",
            "say that again");
    static final Pattern SAYS_IT_AGAIN = any(
            "(already|just) (told|said|gave|explained)",
            "(as|like) i said",
            "not what i (asked|said|meant|want|wanted)",
            "(are not|aren't|you're not|not) listening",
            "how many times");
    static final Pattern OVERPROMISES =
            any("guarantee(d)?", "100 ?(%|percent)", "(a|one) hundred percent", "(risk free|risk-free|no risk)");
    static final Pattern GREETS = any(
            "hello",
            "hi",
            "hey",
            "good (morning|afternoon|evening|day)",
            "welcome",
            "thank(s| you) for calling",
            "how (can|may) i help",
            "this is");
    static final Pattern TAKES_LEAVE = any(
            "thank(s| you)",
            "(good)?bye",
            "good bye",
            "have a",
            "welcome",
            "take care",
            "anything else",
            "glad",
            "delighted",
            "connect you",
            "transfer you");
    static final Pattern RUDE = any(
            "shut up", "stupid", "idiots?", "calm down", "your (own )?problem", "not my (job|problem)", "damn", "crap");
    static final Pattern CARES = any(
            "sorry",
            "apolog(y|ies|ise|ize)",
            "(i|we) (can |do |fully |completely )?understand",
            "regret",
            "frustrat(ed|ing|ion)",
            "inconvenience",
            "your patience");

    private Words() {}

    private static Pattern any(String... alternatives) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])(" + String.join("|", alternatives) + ")(?![\\p{L}\\p{N}])");
    }
}
