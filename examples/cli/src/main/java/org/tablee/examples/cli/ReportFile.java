package org.tablee.examples.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes reports to files. */
final class ReportFile {

    private ReportFile() {}

    /** Writes a text in UTF-8, over an older file if need be. */
    static void write(Path file, String text) throws IOException {
        try {
            Files.writeString(file, text, StandardCharsets.UTF_8);
        } catch (FileSystemException e) {
            throw new UnwrittenException(file, e);
        }
    }
}
