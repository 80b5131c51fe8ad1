package io.ringledger.platform.audit.command;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import org.slf4j.LoggerFactory;

/** Without Spring nobody has told the loggers to be quiet; what a command says is on its own lines. */
final class QuietLogs {
    private QuietLogs() {}

    static void errorsOnly() {
        if (LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME) instanceof Logger root) {
            root.setLevel(Level.ERROR);
        }
    }
}
