package io.ringledger.command.quality;

/** The judge cannot be asked now; the same question may be asked again. */
public final class JudgeUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public JudgeUnavailableException(String why) {
        super(why);
    }
}
