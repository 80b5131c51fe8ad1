package io.ringledger.command.leads;

import io.ringledger.api.leads.LeadImportCommand;
import io.ringledger.api.leads.LeadImportCommand.FailLeadImport;
import io.ringledger.api.leads.LeadImportCommand.FinishLeadImport;
import io.ringledger.api.leads.LeadImportCommand.ImportLeads;
import io.ringledger.api.leads.LeadImportCommand.ReceiveLeadFile;
import io.ringledger.command.testing.DeciderTable;
import io.ringledger.vocabulary.LeadFileFault;
import io.ringledger.vocabulary.LeadFileFormat;
import io.ringledger.vocabulary.LeadImportId;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;

class LeadImportDeciderTest {
    private static final LeadImportId IMPORT = LeadImportId.of(1);
    private static final Instant AT = Instant.parse("2026-11-28T12:00:00Z");

    private static final Map<String, LeadImportCommand> COMMANDS = Map.of(
            "receive",
            new ReceiveLeadFile(IMPORT, IMPORT, null, LeadFileFormat.CSV, "US", "e5".repeat(32), 17, AT),
            "rows 1 to 5",
            rows(1, 5),
            "rows 3 to 8",
            rows(3, 8),
            "rows 6 to 9",
            rows(6, 9),
            "finish",
            new FinishLeadImport(IMPORT, AT),
            "fail",
            new FailLeadImport(IMPORT, LeadFileFault.BROKEN, AT));

    private static final Map<String, LeadImportState> STATES = states();

    private static ImportLeads rows(long from, long to) {
        return new ImportLeads(IMPORT, from, to, List.of(), 0, List.of(), AT);
    }

    private static Map<String, LeadImportState> states() {
        Map<String, LeadImportState> states = new LinkedHashMap<>();
        states.put("missing", LeadImportState.MISSING);
        states.put("received", after("missing", "receive", states));
        states.put("read to 5", after("received", "rows 1 to 5", states));
        states.put("finished", after("read to 5", "finish", states));
        states.put("failed", after("read to 5", "fail", states));
        return states;
    }

    private static LeadImportState after(String state, String command, Map<String, LeadImportState> states) {
        LeadImportState next = Objects.requireNonNull(states.get(state));
        for (var event : LeadImportDecider.decide(next, Objects.requireNonNull(COMMANDS.get(command)))) {
            next = LeadImportState.evolve(next, event);
        }
        return next;
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # command   | missing                | received            | read to 5           | finished            | failed
        receive     | LeadFileReceived       | .                   | .                   | .                   | .
        rows 1 to 5 | !LEAD_IMPORT_NOT_FOUND | LeadsImported       | .                   | .                   | .
        rows 3 to 8 | !LEAD_IMPORT_NOT_FOUND | !IMPORT_OUT_OF_STEP | !IMPORT_OUT_OF_STEP | !IMPORT_OUT_OF_STEP | !IMPORT_OUT_OF_STEP
        rows 6 to 9 | !LEAD_IMPORT_NOT_FOUND | !IMPORT_OUT_OF_STEP | LeadsImported       | !IMPORT_OUT_OF_STEP | !IMPORT_OUT_OF_STEP
        finish      | !LEAD_IMPORT_NOT_FOUND | LeadImportFinished  | LeadImportFinished  | .                   | .
        fail        | !LEAD_IMPORT_NOT_FOUND | LeadImportFailed    | LeadImportFailed    | .                   | .
        """)
    void decides(ArgumentsAccessor row) {
        DeciderTable.check(row, STATES, COMMANDS, LeadImportDecider::decide);
    }
}
