package org.tablee.core.session;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a convive did at a session, in the place's own word and in the class it belongs to.
 *
 * <p>Roles are open: "vegetables" or "accounts" are roles if a place says so. The words of
 * {@link RoleKind} stand for their class; any other word is of class {@link RoleKind#OTHER} until a reader
 * of files maps it. Two roles are equal when their words are.
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
     * Returns the role of this word, in the class that the word names, if any.
     *
     * <p>For example {@code Role.of("cook")} is of class {@link RoleKind#COOK}, and {@code Role.of("choir")}
     * of class {@link RoleKind#OTHER}.
     *
     * @param word 1 to {@value #MAX_LENGTH} characters; case and blanks around it do not count
     * @return the role
     * @throws IllegalArgumentException if the word is blank, too long, or holds a bar or a control
     *     character
     */
    @JsonCreator
    public static Role of(String word) {
        String plain = checked(word);
        for (RoleKind kind : RoleKind.values()) {
            if (kind.code().equals(plain)) {
                return new Role(plain, kind);
            }
        }
        return new Role(plain, RoleKind.OTHER);
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
        String plain = word.strip().toLowerCase(Locale.ROOT);
        boolean allowed = plain.indexOf('|') < 0 && plain.codePoints().noneMatch(Character::isISOControl);
        if (plain.isEmpty() || plain.length() > MAX_LENGTH || !allowed) {
            throw new IllegalArgumentException(
                    "A role must be 1 to " + MAX_LENGTH + " characters without a bar, but was: \"" + word + '"');
        }
        return plain;
    }

    /**
     * Returns the place's word.
     *
     * @return a word in lower case
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
