package io.ringledger.standalone;

import io.ringledger.embedded.events.DataDirectoryInUse;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Start-up failures that an operator can mend, in words instead of a stack trace. */
final class StartFailures {
    private StartFailures() {}

    /** Somebody else has the data directory. */
    static final class DirectoryInUse extends AbstractFailureAnalyzer<DataDirectoryInUse> {
        @Override
        protected FailureAnalysis analyze(Throwable failure, DataDirectoryInUse cause) {
            return new FailureAnalysis(
                    cause.getMessage(),
                    "Stop the other process, or set RINGLEDGER_DATA_DIR to another directory.",
                    cause);
        }
    }

    /** Settings that cannot be meant so. */
    static final class WrongSettings extends AbstractFailureAnalyzer<SettingsException> {
        @Override
        protected FailureAnalysis analyze(Throwable failure, SettingsException cause) {
            return new FailureAnalysis(cause.getMessage(), cause.remedy(), cause);
        }
    }
}
