package org.tablee.examples.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import org.tablee.core.identity.PlaceId;
import org.tablee.core.privacy.Pseudonymiser;

/** The file that holds the secret of a place: hexadecimal digits on one line, which only its owner may read. */
final class KeyFile {

    private static final int LONGEST = 10_000;

    private final byte[] secret;
    private final boolean fresh;

    private KeyFile(byte[] secret, boolean fresh) {
        this.secret = secret;
        this.fresh = fresh;
    }

    /** Returns the key in a file, or a new one where there is no file; empty where the file holds something else. */
    static Optional<KeyFile> of(Path file) throws IOException {
        if (Files.notExists(file)) {
            byte[] secret = new byte[Pseudonymiser.SHORTEST_SECRET];
            new SecureRandom().nextBytes(secret);
            return Optional.of(new KeyFile(secret, true));
        }
        if (!Files.isRegularFile(file) || Files.size(file) > LONGEST) {
            return Optional.empty();
        }
        return secret(Files.readString(file, StandardCharsets.ISO_8859_1).strip())
                .map(secret -> new KeyFile(secret, false));
    }

    private static Optional<byte[]> secret(String digits) {
        try {
            return Optional.of(HexFormat.of().parseHex(digits))
                    .filter(secret -> secret.length >= Pseudonymiser.SHORTEST_SECRET);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    boolean isFresh() {
        return fresh;
    }

    Pseudonymiser pseudonymiser(PlaceId place) {
        return Pseudonymiser.of(place, secret);
    }

    /** Writes a new key to its file, where nobody else may read it. */
    void keep(Path file) throws IOException {
        if (fresh) {
            PrivateFile.write(file, (HexFormat.of().formatHex(secret) + "\n").getBytes(StandardCharsets.US_ASCII));
        }
    }
}
