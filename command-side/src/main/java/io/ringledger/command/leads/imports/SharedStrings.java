package io.ringledger.command.leads.imports;

import io.ringledger.vocabulary.LeadFileFault;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Texts of a workbook, closely packed: a million rows may have some millions of them. */
final class SharedStrings {
    private static final int PIECE = 1 << 20;
    private static final int MOST_PIECES = 128;

    private final List<byte[]> pieces = new ArrayList<>();
    private long[] starts = new long[1 << 10];
    private int[] lengths = new int[1 << 10];
    private int count;
    private int used = PIECE;

    void read(XMLStreamReader xml) throws XMLStreamException, UnreadableFileException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("si")) {
                add(item(xml).getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    /** A text may be in several parts of different looks; how it is pronounced is none of them. */
    private static String item(XMLStreamReader xml) throws XMLStreamException, UnreadableFileException {
        StringBuilder text = new StringBuilder();
        boolean pronounced = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("si")) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
                if (xml.getLocalName().equals("rPh")) {
                    pronounced = event == XMLStreamConstants.START_ELEMENT;
                } else if (event == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("t")
                        && !pronounced) {
                    text.append(Xml.text(xml));
                }
            }
        }
        return text.toString();
    }

    private void add(byte[] text) throws UnreadableFileException {
        if (used + text.length > PIECE) {
            if (pieces.size() == MOST_PIECES || text.length > PIECE) {
                throw new UnreadableFileException(LeadFileFault.TOO_BIG_INSIDE);
            }
            pieces.add(new byte[PIECE]);
            used = 0;
        }
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, 2 * count);
            lengths = Arrays.copyOf(lengths, 2 * count);
        }
        System.arraycopy(text, 0, pieces.getLast(), used, text.length);
        starts[count] = (pieces.size() - 1L) * PIECE + used;
        lengths[count] = text.length;
        used += text.length;
        count++;
    }

    /** @throws UnreadableFileException if there is no such text */
    String get(String number) throws UnreadableFileException {
        try {
            int index = Integer.parseInt(number);
            if (index >= 0 && index < count) {
                byte[] piece = pieces.get((int) (starts[index] / PIECE));
                return new String(piece, (int) (starts[index] % PIECE), lengths[index], StandardCharsets.UTF_8);
            }
        } catch (NumberFormatException e) {
            // not a number of one
        }
        throw new UnreadableFileException(LeadFileFault.BROKEN);
    }
}
