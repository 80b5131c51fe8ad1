package io.ringledger.command;

import io.ringledger.platform.audit.command.LogCommand;
import java.util.Optional;

/** {@code verify-log} and {@code export-log} in the command side's image, where heads and key are: of the Axon Server's log. */
public final class LogTool {
    private LogTool() {}

    public static void main(String[] args) {
        LogCommand.main(args, data -> Optional.empty());
    }
}
