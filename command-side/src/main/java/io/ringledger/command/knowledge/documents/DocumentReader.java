package io.ringledger.command.knowledge.documents;

import io.ringledger.vocabulary.DocumentFormat;
import io.ringledger.vocabulary.UnreadableReason;
import org.jspecify.annotations.Nullable;

/** Gets the text out of a document, whatever that is made of. */
interface DocumentReader {
    /**
     * What a document says. Takes as long as the reader allows, and never fails because of the document.
     *
     * @throws InterruptedException if nobody wants to know any more
     * @throws DocumentReaderException if nothing is known of the document, because it could not be looked at
     */
    Reading read(DocumentFormat format, byte[] document) throws InterruptedException;

    /** What came of reading a document. */
    sealed interface Reading {
        /**
         * It says something.
         *
         * @param text not blank, {@code KnowledgeText.MOST} characters at most
         * @param pages from 1; {@code null} where the format has none
         */
        record Text(String text, @Nullable Integer pages) implements Reading {
            /** Not the text: what is printed ends up in logs. */
            @Override
            public String toString() {
                return "Text[" + text.length() + " characters]";
            }
        }

        /** It cannot be read, and trying again does not help. */
        record Unreadable(UnreadableReason reason) implements Reading {}
    }
}
