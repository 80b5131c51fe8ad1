package io.ringledger.platform.audit.verifying;

/**
 * Something that is not as it was sealed.
 *
 * @param first position of the first event that it is about, or number of the head
 * @param last of a row of neighbours with the same damage; equals {@code first} where there is one
 * @param detail more about it, for people
 */
public record Damage(Kind kind, long first, long last, String detail) {
    /** What can be wrong. */
    public enum Kind {
        /** The event at this position is not the one that was sealed. */
        CHANGED("changed"),
        /** One event between the two positions, no telling which, is not the one that was sealed. */
        CHANGED_WITHIN("changed somewhere within"),
        /** There is no event at this position, or its event is gone and another has moved up. */
        MISSING("missing"),
        /** The event that was sealed here is elsewhere in the log. */
        SWAPPED("out of order"),
        /** There is an event that was not sealed at a place that was. */
        ADDED("added"),
        /** The log ends before what a head covers. */
        CUT_OFF("cut off"),
        /** The head's signature is not the key's, or it is not readable. */
        FORGED_HEAD("forged head"),
        /** There is no head of this number. */
        HEAD_MISSING("missing head"),
        /** The head does not follow the one before it. */
        HEAD_NOT_CHAINED("head out of chain"),
        /** The head of this number is not the one that was kept elsewhere: all of it was made anew. */
        REWRITTEN("rewritten");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        boolean isOfHead() {
            return compareTo(FORGED_HEAD) >= 0;
        }
    }

    static Damage ofHead(Kind kind, long number, String detail) {
        return new Damage(kind, number, number, detail);
    }

    /** In words: {@code changed: position 17}. */
    @Override
    public String toString() {
        String place = kind.isOfHead() ? "head " : "position ";
        String where = first == last ? place + first : place + first + " to " + last;
        return kind.words + ": " + where + (detail.isEmpty() ? "" : " (" + detail + ")");
    }
}
