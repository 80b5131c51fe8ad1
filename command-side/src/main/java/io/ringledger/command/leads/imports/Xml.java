package io.ringledger.command.leads.imports;

import io.ringledger.vocabulary.LeadFileFault;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** XML as it comes, without anything that could make it longer or lead elsewhere: no document types, so no entities. */
final class Xml {
    private static final int LONGEST_TEXT = 1 << 16;
    private static final XMLInputFactory FACTORY = factory();

    private Xml() {}

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }

    /** One of the entry that a zip stands at; it does not close the zip. */
    static XMLStreamReader reader(InputStream in) throws IOException {
        try {
            return FACTORY.createXMLStreamReader(in);
        } catch (XMLStreamException e) {
            throw unreadable(e);
        }
    }

    /** Text within the element that has just begun. */
    static String text(XMLStreamReader xml) throws XMLStreamException, UnreadableFileException {
        StringBuilder text = new StringBuilder();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                return text.toString();
            }
            if (event == XMLStreamConstants.CHARACTERS
                    || event == XMLStreamConstants.CDATA
                    || event == XMLStreamConstants.SPACE) {
                text.append(xml.getText());
            } else if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new UnreadableFileException(LeadFileFault.BROKEN);
            }
            if (text.length() > LONGEST_TEXT) {
                throw new UnreadableFileException(LeadFileFault.TOO_BIG_INSIDE);
            }
        }
        throw new UnreadableFileException(LeadFileFault.BROKEN);
    }

    static IOException unreadable(XMLStreamException e) {
        return e.getNestedException() instanceof UnreadableFileException ours
                ? ours
                : new UnreadableFileException(LeadFileFault.BROKEN);
    }
}
