package io.ringledger.vocabulary;

/** Kinds of documents whose text can be read. Source: manager document, 5.3. */
public enum DocumentFormat {
    PDF,
    DOCX,
    TXT
}
