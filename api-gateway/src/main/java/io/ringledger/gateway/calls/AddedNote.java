package io.ringledger.gateway.calls;

import io.ringledger.gateway.dialect.Messaged;

/** A note was added. Source: manager document, 1.8. */
public record AddedNote(boolean success, long noteId, String message) implements Messaged {}
