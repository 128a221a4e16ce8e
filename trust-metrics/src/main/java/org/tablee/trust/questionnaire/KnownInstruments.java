package org.tablee.trust.questionnaire;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tablee.core.identity.InstrumentId;
import org.tablee.core.identity.ItemId;
import org.tablee.core.survey.Answer;
import org.tablee.core.survey.Wave;
import org.tablee.core.table.FindingCollector;
import org.tablee.core.word.Spelling;

/**
 * The instruments that a wave may have used.
 *
 * <p>A wave is read with the instrument that it names. Where it names none, or one that is not known, it is read
 * with the only known instrument that asks any of its questions, which is told.
 */
public final class KnownInstruments {

    private static final String FILE = "waves.csv";

    private final Map<String, Instrument> instruments;

    private KnownInstruments(Map<String, Instrument> instruments) {
        this.instruments = instruments;
    }

    /**
     * Returns the instruments that come with the library as values.
     *
     * @return the known instruments
     */
    public static KnownInstruments shipped() {
        return new KnownInstruments(byName(Instruments.all()));
    }

    /**
     * Returns these and another instrument.
     *
     * @param instrument the other one; it takes the place of a known one of the same identifier
     * @return the known instruments
     */
    public KnownInstruments with(Instrument instrument) {
        return new KnownInstruments(byName(Stream.concat(instruments.values().stream(), Stream.of(instrument))
                .toList()));
    }

    private static Map<String, Instrument> byName(List<Instrument> instruments) {
        Map<String, Instrument> byName = new LinkedHashMap<>();
        instruments.forEach(instrument -> byName.put(key(instrument.id()), instrument));
        return byName;
    }

    private static String key(InstrumentId id) {
        return Spelling.key(id.value());
    }

    /**
     * Returns the instrument that a wave used.
     *
     * @param wave the wave
     * @param answers the answers to it
     * @return the instrument, or empty when nothing tells which it was
     */
    public Optional<Instrument> of(Wave wave, List<Answer> answers) {
        return named(wave).or(() -> recognised(answers));
    }

    /** Returns the instrument that a wave used, and tells where it was not named or is not known. */
    Optional<Instrument> of(Wave wave, List<Answer> answers, FindingCollector findings) {
        Optional<Instrument> instrument = of(wave, answers);
        if (named(wave).isPresent()) {
            return instrument;
        }
        if (instrument.isEmpty()) {
            findings.add(SurveyFinding.UNKNOWN_INSTRUMENT, FILE, wave.id(), names());
        } else if (wave.instrument().isEmpty()) {
            findings.add(
                    SurveyFinding.INSTRUMENT_NOT_NAMED,
                    FILE,
                    wave.id(),
                    instrument.get().id());
        } else {
            findings.add(
                    SurveyFinding.INSTRUMENT_BY_ITEMS,
                    FILE,
                    wave.id(),
                    instrument.get().id(),
                    wave.instrument().get());
        }
        return instrument;
    }

    private Optional<Instrument> named(Wave wave) {
        return wave.instrument().flatMap(id -> Optional.ofNullable(instruments.get(key(id))));
    }

    private Optional<Instrument> recognised(List<Answer> answers) {
        Set<ItemId> items = answers.stream().map(Answer::item).collect(Collectors.toSet());
        List<Instrument> candidates = instruments.values().stream()
                .filter(instrument -> instrument.items().stream().map(Item::id).anyMatch(items::contains))
                .toList();
        return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
    }

    private String names() {
        return instruments.values().stream()
                .map(instrument -> instrument.id().value())
                .collect(Collectors.joining(", "));
    }
}
