package org.tablee.examples.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Writes reports to files, and says in a sentence why one could not be written. */
final class ReportFile {

    private ReportFile() {}

    /** Writes a text in UTF-8, over an older file if need be. */
    static void write(Path file, String text) throws IOException {
        try {
            Files.writeString(file, text, StandardCharsets.UTF_8);
        } catch (FileSystemException e) {
            throw new IOException("The report could not be written to " + file + ": " + reason(file, e), e);
        }
    }

    private static String reason(Path file, FileSystemException failure) {
        if (Files.isDirectory(file)) {
            return "it is a folder";
        }
        if (failure instanceof NoSuchFileException) {
            return "its folder does not exist";
        }
        if (failure instanceof AccessDeniedException) {
            return "the system does not allow it";
        }
        return failure.getReason() == null ? failure.getClass().getSimpleName() : failure.getReason();
    }
}
