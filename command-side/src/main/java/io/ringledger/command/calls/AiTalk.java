package io.ringledger.command.calls;

/**
 * How the AI's part of the talk stands. What was said, and what it was told, is in the events alone.
 *
 * @param paused whether it is to listen only
 * @param turn number of its last reply, 0 before the first
 * @param messages how many it was given to pass on
 * @param passedOn the last of them that it has passed on, 0 for none
 */
record AiTalk(boolean paused, int turn, int messages, int passedOn) {
    static final AiTalk NONE = new AiTalk(false, 0, 0, 0);

    AiTalk paused(boolean now) {
        return new AiTalk(now, turn, messages, passedOn);
    }

    AiTalk messaged(int number) {
        return new AiTalk(paused, turn, number, passedOn);
    }

    AiTalk replied(int number, int passesOn) {
        return new AiTalk(paused, number, messages, Math.max(passedOn, passesOn));
    }

    /** Somebody else talks now: what was to be passed on is not any more. */
    AiTalk handedOver() {
        return new AiTalk(paused, turn, messages, messages);
    }

    /** Whether a reply may be said: nothing else was meanwhile, and who is paused says messages only. */
    boolean allows(int number, int passesOn) {
        boolean passesOneOn = passesOn > passedOn && passesOn <= messages;
        return number == turn + 1 && (passesOneOn || (passesOn == 0 && !paused));
    }
}
