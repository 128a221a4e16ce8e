package org.tablee.core.table;

import java.io.IOException;
import java.io.InputStream;

/** Where the bytes of a table come from: a file, an upload, a resource. */
@FunctionalInterface
public interface Source {

    /**
     * Opens the bytes from their beginning; a reader may do so several times.
     *
     * @return a new stream, which the reader closes
     * @throws IOException if it cannot be opened
     */
    InputStream open() throws IOException;
}
