package org.tablee.examples.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.tablee.core.privacy.ReleaseKey;

/** The file beside the logbook that holds the key of the ledger of releases, which only its owner may read. */
final class ReleaseKeyFile {

    private static final String NAME = "releases.key";

    private final Path file;

    private ReleaseKeyFile(Path file) {
        this.file = file;
    }

    static ReleaseKeyFile in(Path folder) {
        return new ReleaseKeyFile(folder.resolve(NAME));
    }

    boolean exists() {
        return Files.exists(file);
    }

    /** Returns the key, or empty where the file is missing or holds none. */
    Optional<ReleaseKey> read() {
        try {
            return Optional.of(ReleaseKey.parse(Files.readString(file).strip()));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Writes a new key, and never over another. */
    void write(ReleaseKey key) throws IOException {
        PrivateFile.write(file, (key.text() + "\n").getBytes(StandardCharsets.US_ASCII));
    }
}
