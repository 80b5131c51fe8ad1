package io.ringledger.command.leads.imports;

import io.ringledger.vocabulary.LeadFileFault;
import java.io.IOException;

/** A file cannot be read, or not any further, and trying again does not help. */
final class UnreadableFileException extends IOException {
    private final LeadFileFault fault;

    UnreadableFileException(LeadFileFault fault) {
        super(fault.toString());
        this.fault = fault;
    }

    LeadFileFault fault() {
        return fault;
    }
}
