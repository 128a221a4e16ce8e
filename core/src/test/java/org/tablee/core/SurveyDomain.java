package org.tablee.core;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;
import org.tablee.core.identity.InstrumentId;
import org.tablee.core.identity.ItemId;
import org.tablee.core.identity.RespondentToken;
import org.tablee.core.identity.WaveId;
import org.tablee.core.survey.Answer;
import org.tablee.core.survey.Wave;

/** Waves and answers, of which some are blank and some are not what any question asks for. */
public final class SurveyDomain extends DomainContextBase {

    /** Waves, and answers to them. */
    public record Asked(Optional<List<Wave>> waves, Optional<List<Answer>> answers) {}

    @Provide
    public Arbitrary<Wave> waves() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 4),
                        new CoreDomain().dates(),
                        Arbitraries.of("3a", "ess", "our own").optional(),
                        Arbitraries.integers().between(0, 200).optional())
                .as((id, date, instrument, invited) -> Wave.builder()
                        .id(WaveId.of("w" + id))
                        .date(date)
                        .instrument(instrument.map(InstrumentId::of))
                        .invited(invited.map(OptionalInt::of).orElseGet(OptionalInt::empty))
                        .build())
                .withoutEdgeCases();
    }

    @Provide
    public Arbitrary<Answer> answers() {
        return answers(List.of("w1", "w2"));
    }

    private static Arbitrary<Answer> answers(List<String> waves) {
        Arbitrary<String> values = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.integers().between(-1, 11).map(String::valueOf)),
                Tuple.of(1, CoreDomain.lines(Answer.MAX_LENGTH)));
        return Combinators.combine(
                        Arbitraries.of(waves),
                        Arbitraries.integers().between(1, 5),
                        Arbitraries.integers().between(1, 4),
                        values.optional(0.8))
                .as((wave, respondent, item, value) -> Answer.builder()
                        .wave(WaveId.of(wave))
                        .respondent(RespondentToken.of("r" + respondent))
                        .item(ItemId.of("i" + item))
                        .value(value)
                        .build())
                .withoutEdgeCases();
    }

    @Provide
    public Arbitrary<Asked> asked() {
        return waves().list()
                .uniqueElements(Wave::id)
                .ofMaxSize(3)
                .optional()
                .flatMap(waves -> answersTo(waves.orElse(List.of())).map(answers -> new Asked(waves, answers)))
                .withoutEdgeCases();
    }

    private static Arbitrary<Optional<List<Answer>>> answersTo(List<Wave> waves) {
        if (waves.isEmpty()) {
            return Arbitraries.just(List.<Answer>of()).optional();
        }
        return answers(waves.stream().map(wave -> wave.id().value()).toList())
                .list()
                .uniqueElements(Answer::toString)
                .ofMaxSize(8)
                .optional();
    }
}
