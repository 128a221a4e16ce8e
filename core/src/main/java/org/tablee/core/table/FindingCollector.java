package org.tablee.core.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.tablee.core.word.Spelling;
import org.tablee.core.word.Word;

/**
 * Gathers the findings of one or more readers, in one language, in bounded memory.
 *
 * <p>Several readers of one folder may share a collector. It may not be shared between threads.
 */
public final class FindingCollector {

    private static final int LONGEST_ARGUMENT = 200;

    private final Locale language;
    private final List<Finding> kept = new ArrayList<>();
    private final Map<Likes, Long> counts = new LinkedHashMap<>();

    private final Map<Severity, Long> summed = new EnumMap<>(Severity.class);

    private record Likes(String file, FindingKind kind) {}

    private FindingCollector(Locale language) {
        this.language = language;
    }

    /**
     * Returns an empty collector.
     *
     * @param locale the language of the findings: French where it is French, else English
     * @return the collector
     */
    public static FindingCollector of(Locale locale) {
        boolean french = locale.getLanguage().equals(Locale.FRENCH.getLanguage());
        return new FindingCollector(french ? Locale.FRENCH : Locale.ROOT);
    }

    /**
     * Adds a finding that concerns a whole file.
     *
     * @param kind the kind
     * @param file the name of the file without its folder
     * @param arguments what the words of the kind speak of; shown in one line and abridged, a {@link Word} by its label
     */
    public void add(FindingKind kind, String file, Object... arguments) {
        addAt(kind, file, 0, null, arguments);
    }

    /**
     * Adds a finding.
     *
     * @param kind the kind
     * @param file the name of the file without its folder
     * @param line the line on which the row starts, from 1, or 0 when it concerns the whole file
     * @param column the column, or null when it concerns the whole row
     * @param arguments what the words of the kind speak of; shown in one line and abridged, a {@link Word} by its label
     */
    public void addAt(FindingKind kind, String file, long line, @Nullable String column, Object... arguments) {
        long count = counts.merge(new Likes(Objects.requireNonNull(file, "file"), kind), 1L, Long::sum);
        if (count <= Findings.KEPT) {
            kept.add(finding(kind, file, line, column, arguments));
        }
    }

    /**
     * Adds one finding that stands for many alike, because what is wrong with all of them is said elsewhere.
     *
     * @param kind the kind
     * @param file the name of the file without its folder
     * @param count how many findings it stands for, 1 or more; all of them are counted
     * @param arguments what the words of the kind speak of; shown in one line and abridged, a {@link Word} by its label
     * @throws IllegalArgumentException if the count is below 1
     */
    public void addOnce(FindingKind kind, String file, long count, Object... arguments) {
        if (count < 1) {
            throw new IllegalArgumentException("A finding stands for 1 or more, but was: " + count);
        }
        kept.add(finding(kind, file, 0, null, arguments));
        summed.merge(kind.severity(), count, Long::sum);
    }

    private Finding finding(FindingKind kind, String file, long line, @Nullable String column, Object... arguments) {
        ResourceBundle texts = kind.texts(language);
        Object[] shown = shown(arguments);
        return Finding.builder()
                .severity(kind.severity())
                .kind(kind.code())
                .file(file)
                .line(line == 0 ? OptionalLong.empty() : OptionalLong.of(line))
                .column(Optional.ofNullable(column).map(title -> Spelling.abridged(title, LONGEST_ARGUMENT)))
                .what(String.format(Locale.ROOT, texts.getString(kind.code() + ".what"), shown))
                .why(String.format(Locale.ROOT, texts.getString(kind.code() + ".why"), shown))
                .build();
    }

    private Object[] shown(Object... arguments) {
        Object[] shown = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            String text = arguments[i] instanceof Word word ? word.label(language) : arguments[i].toString();
            shown[i] = Spelling.abridged(text, LONGEST_ARGUMENT);
        }
        return shown;
    }

    /** Returns the language of the findings. */
    Locale language() {
        return language;
    }

    /**
     * Returns what was found so far.
     *
     * @return the findings; where there were more than {@value Findings#KEPT} of a kind in a file, a last
     *     finding tells how many were left out
     */
    public Findings findings() {
        List<Finding> list = new ArrayList<>(kept);
        counts.forEach((likes, count) -> {
            if (count > Findings.KEPT) {
                list.add(rest(likes, count - Findings.KEPT));
            }
        });
        return new Findings(list, count(Severity.ERROR), count(Severity.WARNING));
    }

    private Finding rest(Likes likes, long more) {
        return finding(
                        TableFinding.MORE_FINDINGS,
                        likes.file(),
                        0,
                        null,
                        more,
                        likes.kind().code())
                .withSeverity(likes.kind().severity());
    }

    private long count(Severity severity) {
        return counts.entrySet().stream()
                        .filter(entry -> entry.getKey().kind().severity() == severity)
                        .mapToLong(Map.Entry::getValue)
                        .sum()
                + summed.getOrDefault(severity, 0L);
    }
}
