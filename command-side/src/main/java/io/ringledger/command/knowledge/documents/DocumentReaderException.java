package io.ringledger.command.knowledge.documents;

/** Documents cannot be looked at now, whatever they are. */
final class DocumentReaderException extends RuntimeException {
    DocumentReaderException(String message, Throwable cause) {
        super(message, cause);
    }
}
