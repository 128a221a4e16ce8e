package org.tablee.examples.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A report could not be written to its file. */
final class UnwrittenException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final String reason;

    UnwrittenException(Path file, FileSystemException cause) {
        super(file.toString(), cause);
        this.file = file.toString();
        this.reason = reason(file, cause);
    }

    private static String reason(Path file, FileSystemException cause) {
        if (Files.isDirectory(file)) {
            return "folder";
        }
        if (cause instanceof NoSuchFileException) {
            return "absent";
        }
        return cause instanceof AccessDeniedException ? "denied" : "other";
    }

    /** Returns in one sentence what could not be written, where, and why. */
    String text(Text text) {
        return text.get("unwritten." + reason, file, String.valueOf(getCause()));
    }
}
