package io.ringledger.standalone;

/** A setting is missing or contradicts another: nothing starts. */
public final class SettingsException extends RuntimeException {
    private final String remedy;

    public SettingsException(String message, String remedy) {
        super(message);
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }
}
