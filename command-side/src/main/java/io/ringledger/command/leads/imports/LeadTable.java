package io.ringledger.command.leads.imports;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of a file, one after the other; those without anything in them are none. */
interface LeadTable extends Closeable {
    /**
     * The next row; the first one is the header. A row may be shorter or longer than that.
     *
     * @return {@code null} at the end
     * @throws UnreadableFileException if it cannot be read any further
     */
    @Nullable
    List<String> next() throws IOException;
}
