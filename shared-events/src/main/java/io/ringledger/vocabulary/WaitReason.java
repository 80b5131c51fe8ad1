package io.ringledger.vocabulary;

/** Why a call that somebody wants is not dialled yet. */
public enum WaitReason {
    /** as many calls as may be at once are under way, or others wait in front for the same */
    LIMIT,
    /** as many calls as may be begun within a second were */
    PACE,
    /** another call between the same two numbers is being placed */
    LANE,
    /** the carrier does not answer at present */
    CARRIER
}
