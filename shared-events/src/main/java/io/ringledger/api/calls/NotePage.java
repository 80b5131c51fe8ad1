package io.ringledger.api.calls;

import java.util.List;

/**
 * The notes on a call, in the order of being added.
 *
 * @param notes the newest, where there are very many
 * @param total how many were ever added
 */
public record NotePage(List<NoteView> notes, int total) {
    public NotePage {
        notes = List.copyOf(notes);
    }
}
