package io.ringledger.standalone.audit;

import io.ringledger.embedded.events.StoredLog;
import io.ringledger.platform.audit.command.LogCommand;

/** {@code ./run verify-log} and {@code ./run export-log}: of the embedded log, or of the Axon Server that is named. */
public final class LogTool {
    private LogTool() {}

    public static void main(String[] args) {
        LogCommand.main(args, data -> StoredLog.open(data).map(log -> log));
    }
}
