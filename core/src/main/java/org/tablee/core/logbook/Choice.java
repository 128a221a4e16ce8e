package org.tablee.core.logbook;

import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import org.tablee.core.table.FindingCollector;
import org.tablee.core.word.Word;

/**
 * Chooses between what two logbooks say of one thing: a blank gives way to a value, and of two values the larger one
 * stays, which is a finding.
 *
 * @param file the file of the logbook in which the thing is described
 * @param subject what identifies the thing
 */
record Choice(FindingCollector findings, String file, Object subject) {

    <T extends Comparable<? super T>> Optional<T> larger(String column, Optional<T> one, Optional<T> other) {
        return larger(column, one, other, Comparator.naturalOrder());
    }

    <T> Optional<T> larger(String column, Optional<T> one, Optional<T> other, Comparator<? super T> order) {
        return one.isEmpty() || other.isEmpty()
                ? one.or(() -> other)
                : Optional.of(larger(column, one.get(), other.get(), order));
    }

    OptionalInt larger(String column, OptionalInt one, OptionalInt other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isPresent() ? one : other;
        }
        return OptionalInt.of(larger(column, one.getAsInt(), other.getAsInt(), Comparator.<Integer>naturalOrder()));
    }

    <T> T larger(String column, T one, T other, Comparator<? super T> order) {
        if (one.equals(other)) {
            return one;
        }
        boolean first = order.compare(one, other) > 0;
        report(LogbookFinding.CONFLICTING_VALUE, column, subject, first ? other : one, first ? one : other);
        return first ? one : other;
    }

    void report(LogbookFinding kind, String column, Object... arguments) {
        Object[] shown = arguments.clone();
        for (int i = 0; i < shown.length; i++) {
            shown[i] = shown[i] instanceof Word word ? word.code() : shown[i];
        }
        findings.addAt(kind, file, 0, column, shown);
    }
}
