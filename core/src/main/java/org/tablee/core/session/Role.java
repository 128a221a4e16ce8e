package org.tablee.core.session;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tablee.core.word.Spelling;

/**
 * What a convive did at a session, in the place's own word and in the class it belongs to.
 *
 * <p>Roles are open: "choir" or "accounts" are roles if a place says so, and are of class
 * {@link RoleKind#OTHER}. A word that is known to stand for a class, in English or in French, is that class:
 * "cuisine", "Kitchen" and "cook" are one role, whose word is "cook". Two roles are equal when their words are.
 *
 * <p>Instances are immutable and may be shared between threads.
 */
public final class Role implements Comparable<Role> {

    /** The role of somebody who was paid to be there that day, and who is then no convive. */
    public static final Role STAFF = new Role("staff", RoleKind.OTHER);

    /** The longest word, in characters. */
    public static final int MAX_LENGTH = 60;

    private final String word;
    private final RoleKind kind;

    private Role(String word, RoleKind kind) {
        this.word = word;
        this.kind = kind;
    }

    /**
     * Returns the role that a word stands for.
     *
     * <p>For example {@code Role.of("cook")} and {@code Role.of("Cuisine")} are the role "cook" of class
     * {@link RoleKind#COOK}, {@code Role.of("salarié")} is {@link #STAFF}, and {@code Role.of("choir")} is the
     * role "choir" of class {@link RoleKind#OTHER}.
     *
     * @param word 1 to {@value #MAX_LENGTH} characters on one line, without a bar; case and blanks around it do
     *     not count
     * @return the role
     * @throws IllegalArgumentException if the word is none of that
     */
    @JsonCreator
    public static Role of(String word) {
        String plain = checked(word);
        return RoleWords.isStaff(plain)
                ? STAFF
                : RoleWords.kind(plain).map(Role::of).orElseGet(() -> new Role(plain, RoleKind.OTHER));
    }

    /**
     * Returns the role that stands for a whole class.
     *
     * @param kind the class
     * @return the role whose word is the code of the class
     */
    public static Role of(RoleKind kind) {
        return new Role(kind.code(), kind);
    }

    private static String checked(String word) {
        String plain = Spelling.strip(word).toLowerCase(Locale.ROOT);
        if (plain.length() > MAX_LENGTH || plain.indexOf('|') >= 0 || !Spelling.isLine(plain)) {
            throw new IllegalArgumentException("A role must be 1 to " + MAX_LENGTH
                    + " characters on one line without a bar, but was: \"" + Spelling.abridged(word, MAX_LENGTH) + '"');
        }
        return plain;
    }

    /**
     * Returns the word of the role.
     *
     * @return the code of its class where the place's word is known to stand for it, else the place's word in
     *     lower case
     */
    @JsonValue
    public String word() {
        return word;
    }

    /**
     * Returns the class of the role.
     *
     * @return the class
     */
    public RoleKind kind() {
        return kind;
    }

    @Override
    public int compareTo(Role other) {
        return word.compareTo(other.word);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Role role && word.equals(role.word);
    }

    @Override
    public int hashCode() {
        return word.hashCode();
    }

    @Override
    public String toString() {
        return word;
    }
}
