package io.ringledger.vocabulary;

/** A value cannot be what it was to be; says which of its fields is wrong, in the words of the surface, and why. */
public final class InvalidField extends IllegalArgumentException {
    private final String field;
    private final String reason;

    public InvalidField(String field, String reason) {
        super(field + ": " + reason);
        this.field = field;
        this.reason = reason;
    }

    /** Refuses whatever is not from one number to another; not a number never is. */
    static void unlessWithin(String field, double value, double least, double most) {
        if (!(value >= least && value <= most)) {
            throw new InvalidField(field, plain(least) + " to " + plain(most));
        }
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }

    public String field() {
        return field;
    }

    public String reason() {
        return reason;
    }
}
