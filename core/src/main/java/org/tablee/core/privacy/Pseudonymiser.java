package org.tablee.core.privacy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.security.auth.Destroyable;
import org.tablee.core.identity.ConviveId;
import org.tablee.core.identity.PlaceId;

/**
 * Turns the identifiers of a host's own table into pseudonyms that mean something in one place only.
 *
 * <p>A pseudonym is the start of a keyed digest, so that the same person has the same pseudonym every time, and
 * nobody without the key can try names until one fits:
 * <pre>
 * place key = HMAC-SHA-256(secret, "tablee place " + place)
 * pseudonym = "c-" + first 128 bits of HMAC-SHA-256(place key, identifier), in hexadecimal digits
 * </pre>
 *
 * <p>The secret is random, of 32 bytes or more, and lies apart from the logbook. Whoever has it can tell whose
 * pseudonym is whose; once it is destroyed, and the host's table with it, nobody can. Pseudonyms remain personal
 * data as long as somebody can. Instances may be shared between threads.
 */
public final class Pseudonymiser implements Destroyable {

    /** The shortest secret, in bytes. */
    public static final int SHORTEST_SECRET = 32;

    private static final String ALGORITHM = "HmacSHA256";
    private static final int PSEUDONYM_BYTES = 16;

    private final byte[] placeKey;
    private boolean destroyed;

    private Pseudonymiser(byte[] placeKey) {
        this.placeKey = placeKey;
    }

    /**
     * Returns the pseudonymiser of a place.
     *
     * @param place the place; the same person has another pseudonym in another place
     * @param secret random bytes, {@value #SHORTEST_SECRET} or more, for example of a {@code SecureRandom}; they
     *     are not kept
     * @return the pseudonymiser
     * @throws IllegalArgumentException if the secret is too short
     */
    public static Pseudonymiser of(PlaceId place, byte[] secret) {
        if (secret.length < SHORTEST_SECRET) {
            throw new IllegalArgumentException(
                    "A secret has " + SHORTEST_SECRET + " bytes or more, but had " + secret.length);
        }
        return new Pseudonymiser(digest(secret, "tablee place " + place.value()));
    }

    /**
     * Returns the pseudonym of somebody.
     *
     * @param identifier how the host's own table knows the person, for example a row number; compared character by
     *     character
     * @return the pseudonym, for example "c-" and 32 hexadecimal digits
     * @throws IllegalStateException if this pseudonymiser was destroyed
     */
    public synchronized ConviveId pseudonym(String identifier) {
        if (destroyed) {
            throw new IllegalStateException("The key was destroyed");
        }
        byte[] digest = digest(placeKey, identifier);
        return ConviveId.of("c-" + HexFormat.of().formatHex(digest, 0, PSEUDONYM_BYTES));
    }

    static byte[] digest(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, e);
        }
    }

    /** Overwrites the key, after which no pseudonym can be made or checked any more. */
    @Override
    public synchronized void destroy() {
        Arrays.fill(placeKey, (byte) 0);
        destroyed = true;
    }

    @Override
    public synchronized boolean isDestroyed() {
        return destroyed;
    }
}
