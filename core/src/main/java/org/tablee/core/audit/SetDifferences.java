package org.tablee.core.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Sets of people of whom something was told already, and whether telling the same of one more set would tell it of
 * a small group.
 *
 * <p>Whoever knows a count, or any sum over people, for several sets knows it for every weighted sum of them. The
 * people whose weight does not come out as 0 are those of whom that tells. With the new set T and the known sets
 * S₁ … Sₘ this looks for weights xᵢ with
 * <pre>
 *   1 ≤ #{ people whose weight [in T] − Σ xᵢ·[in Sᵢ] is not 0 } &lt; k
 * </pre>
 *
 * <p>For one known set these are the people in one of the two and not in the other. A set that is itself a weighted
 * sum of the known ones tells nothing new. People who are in the same sets are looked at together; k of them or more
 * must come out as 0. Of the others fewer than k are left over: where they contain k separate choices that each fix
 * all weights, one of these choices comes out as 0 whole, and to try each of them is enough. Otherwise the search
 * goes on with one group that is left over and one that is not; where that takes more than {@value #PATIENCE} steps
 * the answer is the careful one. Instances are immutable and may be shared between threads.
 */
public final class SetDifferences {

    /** How many choices are tried before a small group counts as found. */
    static final int PATIENCE = 1_000;

    private final List<Map<String, Integer>> known;

    /**
     * Remembers what was told.
     *
     * @param known the sets: how many people stand behind each name, 1 for a person
     */
    public SetDifferences(List<Map<String, Integer>> known) {
        this.known = known.stream().map(Map::copyOf).distinct().toList();
    }

    /**
     * Returns the known sets from which, together with a new one, a small group could be worked out.
     *
     * @param told the new set
     * @param smallest the smallest group that may be told of
     * @return some known sets, one where one is enough; or empty when there is no such group
     */
    public Optional<List<Map<String, Integer>>> isolating(Map<String, Integer> told, long smallest) {
        List<Atom> atoms = atoms(told);
        return isCombination(atoms)
                ? Optional.empty()
                : single(atoms, smallest)
                        .or(() -> new Search(smallest).sets(atoms))
                        .map(this::named);
    }

    private List<Map<String, Integer>> named(int[] sets) {
        return Arrays.stream(sets).mapToObj(known::get).toList();
    }

    /** People who are in the same sets: a 1 for each of them, the new one last, which their weights have to give. */
    private record Atom(long[] equation, long people) {

        boolean isIn(int set) {
            return equation[set] == 1;
        }
    }

    private List<Atom> atoms(Map<String, Integer> told) {
        List<Map<String, Integer>> all = new ArrayList<>(known);
        all.add(told);
        Set<String> names = new HashSet<>();
        all.forEach(set -> names.addAll(set.keySet()));
        Map<BitSet, Long> people = new LinkedHashMap<>();
        names.stream().sorted().forEach(name -> count(name, all, people));
        return people.entrySet().stream()
                .map(entry -> new Atom(equation(entry.getKey()), entry.getValue()))
                .toList();
    }

    /** Counts the people behind a name, of whom a set with more has all that a set with fewer has. */
    private static void count(String name, List<Map<String, Integer>> all, Map<BitSet, Long> people) {
        Set<Integer> levels =
                all.stream().map(set -> set.getOrDefault(name, 0)).collect(Collectors.toCollection(TreeSet::new));
        int below = 0;
        for (int level : levels) {
            BitSet sets = new BitSet();
            IntStream.range(0, all.size())
                    .filter(set -> all.get(set).getOrDefault(name, 0) >= level)
                    .forEach(sets::set);
            if (level > below) {
                people.merge(sets, (long) level - below, Long::sum);
            }
            below = level;
        }
    }

    /** Tells whether the new set is a weighted sum of the known ones. */
    private boolean isCombination(List<Atom> atoms) {
        return solved(atoms).isPresent();
    }

    /** Returns the weights with which these people come out as 0, or empty when there are none. */
    private Optional<LinearSystem> solved(List<Atom> atoms) {
        LinearSystem system = LinearSystem.of(known.size());
        for (Atom atom : atoms) {
            long[] rest = system.reduced(atom.equation());
            if (!LinearSystem.isDecided(rest)) {
                system = system.with(rest);
            } else if (!LinearSystem.isSatisfied(rest)) {
                return Optional.empty();
            }
        }
        return Optional.of(system);
    }

    private long[] equation(BitSet sets) {
        return IntStream.rangeClosed(0, known.size())
                .mapToLong(set -> sets.get(set) ? 1 : 0)
                .toArray();
    }

    private Optional<int[]> single(List<Atom> atoms, long smallest) {
        return IntStream.range(0, known.size())
                .filter(set -> difference(set, atoms) < smallest)
                .mapToObj(set -> new int[] {set})
                .findFirst();
    }

    private long difference(int set, List<Atom> atoms) {
        return atoms.stream()
                .filter(atom -> atom.isIn(set) != atom.isIn(known.size()))
                .mapToLong(Atom::people)
                .sum();
    }

    /** The search for weights under which few people are left; it serves once. */
    private final class Search {

        private final long smallest;
        private int steps;

        Search(long smallest) {
            this.smallest = smallest;
        }

        Optional<int[]> sets(List<Atom> atoms) {
            List<Atom> large =
                    atoms.stream().filter(atom -> atom.people() >= smallest).toList();
            List<Atom> small =
                    atoms.stream().filter(atom -> atom.people() < smallest).toList();
            return solved(large)
                    .flatMap(system -> search(system, small, smallest - 1))
                    .map(LinearSystem::used);
        }

        /** Looks for weights under which at most so many of these people are left. */
        private Optional<LinearSystem> search(LinearSystem system, List<Atom> atoms, long most) {
            List<Atom> open = new ArrayList<>();
            long left = most - left(system, atoms, open);
            if (left < 0) {
                return Optional.empty();
            }
            if (open.isEmpty() || ++steps > PATIENCE) {
                return Optional.of(system);
            }
            List<LinearSystem> choices = choices(system, open, left);
            return choices.size() > left
                    ? choices.stream()
                            .filter(choice -> left(choice, open, new ArrayList<>()) <= left)
                            .findFirst()
                    : branch(system, open, left);
        }

        /** Counts the people who are left for certain, and gathers those who may be or not. */
        private long left(LinearSystem system, List<Atom> atoms, List<Atom> open) {
            long left = 0;
            for (Atom atom : atoms) {
                long[] rest = system.reduced(atom.equation());
                if (!LinearSystem.isDecided(rest)) {
                    open.add(atom);
                } else if (!LinearSystem.isSatisfied(rest)) {
                    left += atom.people();
                }
            }
            return left;
        }

        /** Returns up to one more than so many choices of weights, made by separate people who come out as 0. */
        private List<LinearSystem> choices(LinearSystem system, List<Atom> open, long most) {
            List<LinearSystem> choices = new ArrayList<>();
            List<Atom> unused = open;
            while (choices.size() <= most) {
                LinearSystem choice = system;
                List<Atom> others = new ArrayList<>();
                for (Atom atom : unused) {
                    long[] rest = choice.reduced(atom.equation());
                    if (LinearSystem.isDecided(rest)) {
                        others.add(atom);
                    } else {
                        choice = choice.with(rest);
                    }
                }
                if (!choices.isEmpty() && choice.rank() < choices.get(0).rank()) {
                    return choices;
                }
                choices.add(choice);
                unused = others;
            }
            return choices;
        }

        /** The first of these people come out as 0, or are among those who are left. */
        private Optional<LinearSystem> branch(LinearSystem system, List<Atom> open, long most) {
            Atom first = open.get(0);
            List<Atom> others = open.subList(1, open.size());
            return search(system.with(system.reduced(first.equation())), others, most)
                    .or(() -> first.people() > most ? Optional.empty() : search(system, others, most - first.people()));
        }
    }
}
