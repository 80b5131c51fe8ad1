package io.ringledger.command.knowledge.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ringledger.command.knowledge.documents.DocumentReader.Reading;
import io.ringledger.vocabulary.DocumentFormat;
import io.ringledger.vocabulary.UnreadableReason;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

/** Documents are read in a process that may come to harm. */
class ForkedReaderTest {
    private static final Duration TIME = Duration.ofSeconds(30);

    @Test
    void whatADocumentSaysComesBack() throws InterruptedException {
        assertThat(reader(TIME).read(DocumentFormat.PDF, Documents.pdf("Grüße", "Zwei")))
                .isEqualTo(new Reading.Text("Grüße\nZwei", 2));
    }

    @Test
    void whatIsWrongWithItComesBack() throws InterruptedException {
        assertThat(reader(TIME).read(DocumentFormat.DOCX, Documents.encryptedDocx()))
                .isEqualTo(new Reading.Unreadable(UnreadableReason.ENCRYPTED));
    }

    @Test
    void whatUnfoldsIntoMoreThanThereIsRoomForHurtsItsOwnProcessOnly() throws InterruptedException {
        byte[] bomb = Documents.pdfBomb(400);
        assertThat(bomb).hasSizeLessThan(10 << 20);
        assertThat(reader(TIME).read(DocumentFormat.PDF, bomb))
                .isEqualTo(new Reading.Unreadable(UnreadableReason.TOO_BIG_INSIDE));
    }

    @Test
    void whatTakesTooLongIsEnded() throws InterruptedException {
        assertThat(reader(Duration.ofMillis(1)).read(DocumentFormat.PDF, Documents.pdf("Late")))
                .isEqualTo(new Reading.Unreadable(UnreadableReason.TOO_SLOW));
    }

    @Test
    void whereNoProcessCanStartNothingIsKnownOfTheDocument() {
        var impossible = new ForkedReader(DataSize.ofTerabytes(10_000), TIME, 500);
        assertThatThrownBy(() -> impossible.read(DocumentFormat.TXT, new byte[] {'a'}))
                .isInstanceOf(DocumentReaderException.class);
    }

    private static ForkedReader reader(Duration time) {
        return new ForkedReader(DataSize.ofMegabytes(64), time, 500);
    }
}
