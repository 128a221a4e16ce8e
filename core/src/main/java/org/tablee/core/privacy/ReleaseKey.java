package org.tablee.core.privacy;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.random.RandomGenerator;
import javax.security.auth.Destroyable;
import org.tablee.core.identity.ConviveId;
import org.tablee.core.identity.PlaceId;
import org.tablee.core.release.PeopleMark;

/**
 * The secret with which the ledger of releases stands for people by marks that mean nothing to anybody else.
 *
 * <p>A mark is the start of a keyed digest, so that the same person has the same mark in every release of a place,
 * and nobody without the key can try identifiers until one fits:
 * <pre>
 * mark = first 64 bits of HMAC-SHA-256(key, "tablee release " + name), in hexadecimal digits
 * </pre>
 *
 * <p>The key never leaves the place. Once it is destroyed nobody can tell any more for whom a mark stands, and what
 * is released later of the same days cannot be compared. Instances may be shared between threads.
 */
public final class ReleaseKey implements Destroyable {

    /** How many bytes a key has. */
    public static final int BYTES = 32;

    private final byte[] secret;
    private boolean destroyed;

    private ReleaseKey(byte[] secret) {
        this.secret = secret;
    }

    /**
     * Makes a new key.
     *
     * @param random where its bytes come from, for example a {@code SecureRandom}
     * @return the key
     */
    public static ReleaseKey random(RandomGenerator random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new ReleaseKey(bytes);
    }

    /**
     * Reads a key as {@link #text()} writes it.
     *
     * @param text 64 hexadecimal digits
     * @return the key
     * @throws IllegalArgumentException if the text is no key; the text is not in the message
     */
    public static ReleaseKey parse(String text) {
        byte[] bytes;
        try {
            bytes = HexFormat.of().parseHex(text);
        } catch (IllegalArgumentException e) {
            bytes = new byte[0];
        }
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("A key has " + 2 * BYTES + " hexadecimal digits");
        }
        return new ReleaseKey(bytes);
    }

    /**
     * Returns the key in digits, to be kept apart from what is published.
     *
     * @return 64 hexadecimal digits
     * @throws IllegalStateException if this key was destroyed
     */
    public synchronized String text() {
        requireAlive();
        return HexFormat.of().formatHex(secret);
    }

    /**
     * Returns the mark of a convive.
     *
     * @param place the place where a logbook has several, empty for a place that is alone: an identifier means
     *     something in one place only
     * @param convive the convive
     * @return the mark
     * @throws IllegalStateException if this key was destroyed
     */
    public PeopleMark mark(Optional<PlaceId> place, ConviveId convive) {
        return mark(place, nameOf(convive), 1);
    }

    /**
     * Returns the name by which a convive is marked.
     *
     * @param convive the convive
     * @return for example "convive c-0042"
     */
    public static String nameOf(ConviveId convive) {
        return "convive " + convive.value();
    }

    /**
     * Returns the mark of anybody who goes by a name, or of so many heads.
     *
     * @param place the place where a logbook has several, else empty
     * @param name what stands for them in the place; compared character by character
     * @param count how many, 1 or more
     * @return the mark
     * @throws IllegalStateException if this key was destroyed
     */
    public synchronized PeopleMark mark(Optional<PlaceId> place, String name, int count) {
        requireAlive();
        String prefix = place.map(id -> "place " + id.value().length() + " " + id.value() + " ")
                .orElse("");
        byte[] digest = Pseudonymiser.digest(secret, "tablee release " + prefix + name);
        return PeopleMark.of(HexFormat.of().formatHex(digest, 0, PeopleMark.DIGITS / 2), count);
    }

    private void requireAlive() {
        if (destroyed) {
            throw new IllegalStateException("The key was destroyed");
        }
    }

    /** Overwrites the key, after which no mark can be made or checked any more. */
    @Override
    public synchronized void destroy() {
        Arrays.fill(secret, (byte) 0);
        destroyed = true;
    }

    @Override
    public synchronized boolean isDestroyed() {
        return destroyed;
    }

    /**
     * Returns nothing of the key.
     *
     * @return always the same text
     */
    @Override
    public String toString() {
        return "ReleaseKey";
    }
}
