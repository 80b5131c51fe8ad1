package io.ringledger.command.leads.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.command.automations.Fuse;
import io.ringledger.events.leads.LeadCreated;
import io.ringledger.events.leads.LeadImportFailed;
import io.ringledger.events.leads.LeadImportFinished;
import io.ringledger.events.leads.LeadsImported;
import io.ringledger.vocabulary.LeadField;
import io.ringledger.vocabulary.LeadFileFault;
import io.ringledger.vocabulary.LeadFileFormat;
import io.ringledger.vocabulary.LeadImportId;
import io.ringledger.vocabulary.LeadRowFault;
import io.ringledger.vocabulary.RefusedRow;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every file is read to its end, each row once, whoever is killed meanwhile, and nothing of it is left. */
class LeadImportSweepTest {
    private static final int MORE_STEPS_THAN_THERE_ARE = 200;
    private static final int MANY = 1_000;

    /** Ten rows: eight people, one of them twice, and one that is none. */
    private static final String TEN_ROWS = """
        phone,name
        3125550101,a
        3125550102,b
        nobody,c
        3125550103,d
        3125550101,a again
        3125550104,e
        3125550105,f
        3125550106,g
        3125550107,h
        3125550108,i
        """;

    /** A node is killed before or after each of its steps, and another one goes on. */
    @ParameterizedTest(name = "after the step: {0}")
    @ValueSource(booleans = {true, false})
    void atEveryStep(boolean after) {
        int steps = Fuse.steps(after, MORE_STEPS_THAN_THERE_ARE, LeadImportSweepTest::isBlown);
        assertThat(steps).as("steps").isGreaterThan(20);
    }

    private static boolean isBlown(Fuse fuse) {
        try (UploadedLeads files = new UploadedLeads(MANY)) {
            files.upload(TEN_ROWS);
            UploadedLeads.Node node = files.node(fuse);
            for (int round = 0; round < 4; round++) {
                if (!node.work()) {
                    node = files.node(Fuse.never());
                    assertThat(node.work()).isTrue();
                }
                files.clock.pass(Duration.ofMinutes(1));
            }
            assertThat(files.log(LeadCreated.class))
                    .extracting(lead -> lead.profile().name())
                    .containsExactly("a", "b", "d", "e", "f", "g", "h", "i");
            assertThat(files.log(LeadsImported.class))
                    .extracting(LeadsImported::fromRow)
                    .containsExactly(1L, 5L, 9L);
            assertThat(files.log(LeadsImported.class).getFirst().refused())
                    .containsExactly(new RefusedRow(3, LeadRowFault.PHONE_INVALID, LeadField.PHONE));
            assertThat(files.log(LeadsImported.class))
                    .extracting(LeadsImported::duplicates)
                    .containsExactly(0, 1, 0);
            assertThat(files.log(LeadImportFinished.class)).hasSize(1);
            assertThat(files.isNothingLeft()).isTrue();
            return fuse.isBlown();
        }
    }

    @Test
    void whomTheCampaignHasIsNotMadeAgainAndTheOldestFileIsReadFirst() {
        try (UploadedLeads files = new UploadedLeads(MANY)) {
            LeadImportId first = files.upload("phone\n3125550101\n3125550102\n");
            LeadImportId second = files.upload("phone\n3125550102\n3125550103\n");
            assertThat(files.node(Fuse.never()).work()).isTrue();
            assertThat(files.log(LeadImportFinished.class))
                    .extracting(LeadImportFinished::importId)
                    .containsExactly(first, second);
            assertThat(files.log(LeadsImported.class).getLast().duplicates()).isEqualTo(1);
            assertThat(files.log(LeadCreated.class)).hasSize(3);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'', EMPTY",
        "'name,email\nJane,j@example.org', NO_PHONE_COLUMN",
        "'phone,name\n3125550101,J\u00fcrgen', NOT_UTF8"
    })
    void whatCannotBeReadChangesNothing(String csv, LeadFileFault fault) {
        try (UploadedLeads files = new UploadedLeads(MANY)) {
            byte[] bytes =
                    csv.isEmpty() ? "\n\n".getBytes(StandardCharsets.UTF_8) : csv.getBytes(StandardCharsets.ISO_8859_1);
            files.upload(bytes, LeadFileFormat.CSV);
            assertThat(files.node(Fuse.never()).work()).isTrue();
            assertThat(files.log(LeadImportFailed.class))
                    .extracting(LeadImportFailed::fault)
                    .containsExactly(fault);
            assertThat(files.log(LeadCreated.class)).isEmpty();
            assertThat(files.isNothingLeft()).isTrue();
        }
    }

    @Test
    void aWorkbookThatIsNoneFails() {
        try (UploadedLeads files = new UploadedLeads(MANY)) {
            files.upload(new byte[] {'P', 'K', 3, 4, 0, 0, 0}, LeadFileFormat.XLSX);
            assertThat(files.node(Fuse.never()).work()).isTrue();
            assertThat(files.log(LeadImportFailed.class))
                    .extracting(LeadImportFailed::fault)
                    .containsExactly(LeadFileFault.BROKEN);
        }
    }

    @Test
    void noMoreRowsAreReadThanMayBe() {
        try (UploadedLeads files = new UploadedLeads(5)) {
            files.upload(TEN_ROWS);
            assertThat(files.node(Fuse.never()).work()).isTrue();
            assertThat(files.log(LeadsImported.class).getLast().toRow()).isEqualTo(5);
            assertThat(files.log(LeadImportFailed.class))
                    .extracting(LeadImportFailed::fault)
                    .containsExactly(LeadFileFault.TOO_BIG_INSIDE);
        }
    }

    @Test
    void bytesOfWhichNobodyWasToldAreLetGo() {
        try (UploadedLeads files = new UploadedLeads(MANY)) {
            files.keep(LeadImportId.of(99), new byte[] {1});
            files.node(Fuse.never()).tidy();
            assertThat(files.isNothingLeft()).isFalse();
            files.clock.pass(Duration.ofDays(1).plusSeconds(1));
            files.node(Fuse.never()).tidy();
            assertThat(files.isNothingLeft()).isTrue();
        }
    }

    @Test
    void aLeadSaysInWhichFileItStood() {
        try (UploadedLeads files = new UploadedLeads(MANY)) {
            files.upload("phone\n3125550101\n3125550102\n");
            assertThat(files.node(Fuse.never()).work()).isTrue();
            assertThat(files.log(LeadCreated.class))
                    .extracting(LeadCreated::importId)
                    .isEqualTo(List.of(LeadImportId.of(1), LeadImportId.of(1)));
        }
    }
}
