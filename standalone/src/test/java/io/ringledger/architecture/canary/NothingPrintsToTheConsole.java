package io.ringledger.architecture.canary;

import java.io.PrintStream;

/** A class that prints. */
final class NothingPrintsToTheConsole {
    PrintStream where() {
        return System.out;
    }
}
