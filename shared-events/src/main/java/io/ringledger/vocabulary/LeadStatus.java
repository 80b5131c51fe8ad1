package io.ringledger.vocabulary;

import java.util.EnumSet;
import java.util.Set;

/** Where a lead stands. */
public enum LeadStatus {
    /** never dialled */
    NEW,
    /** an attempt is under way */
    CALLING,
    /** dialled, and to be dialled again */
    WAITING,
    /** somebody talked with them */
    REACHED,
    /** as many attempts as may be were made, or the last outcome is followed by none */
    EXHAUSTED,
    /** the number is on the company's own do-not-call list */
    SUPPRESSED,
    /** no numbering plan knows the number */
    INVALID,
    /**
     * The carrier may have placed the last attempt and nothing was ever heard; never dialled again by itself, but when the carrier
     * reports it after all, or somebody says what came of it.
     */
    UNRESOLVED,
    /** somebody has said that it is done with */
    CLOSED,
    /** another lead stands for it */
    MERGED,
    /** nobody finds it any more */
    DELETED;

    /** Those that may be dialled once they are due. */
    public static final Set<LeadStatus> OPEN = Set.copyOf(EnumSet.of(NEW, WAITING));

    public boolean isOpen() {
        return OPEN.contains(this);
    }

    /** Whether no attempt, however it ends, brings it back among those to be dialled. */
    public boolean isPutAway() {
        return this == CLOSED || this == MERGED || this == DELETED;
    }
}
