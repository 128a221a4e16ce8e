package org.tablee.pricing.cost;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.tablee.pricing.money.Amount;
import org.tablee.pricing.money.AmountFormat;

/**
 * What a place writes on the blackboard beside the box: what a meal costs and why, and how the month goes.
 *
 * <pre>{@code
 * Blackboard.of(cost.equilibriumPrice(30)).withMonth(month).text(Locale.FRANCE);
 * }</pre>
 *
 * <p>gives, in French:
 *
 * <pre>
 * Un repas revient à 12,50 € : 3,50 € ingrédients + 9,00 € charges.
 * Chacun·e donne ce qu’il ou elle veut.
 * Ce mois-ci, vos contributions couvrent 57,4 % des coûts ; il manque 159,50 €.
 * </pre>
 *
 * <p>It shows no mean and no gift. Instances are immutable and may be shared between threads.
 */
public final class Blackboard {

    private final EquilibriumPrice price;
    private final @Nullable Coverage month;
    private final @Nullable PriceLadder ladder;

    private Blackboard(EquilibriumPrice price, @Nullable Coverage month, @Nullable PriceLadder ladder) {
        this.price = price;
        this.month = month;
        this.ladder = ladder;
    }

    /**
     * Returns a blackboard with the price of a meal.
     *
     * @param price the price and its breakdown
     * @return the blackboard
     */
    public static Blackboard of(EquilibriumPrice price) {
        return new Blackboard(price, null, null);
    }

    /**
     * Returns the blackboard with how the month goes.
     *
     * @param coverage what was received and what it cost, this month so far
     * @return the blackboard
     */
    public Blackboard withMonth(Coverage coverage) {
        return new Blackboard(price, coverage, ladder);
    }

    /**
     * Returns the blackboard with what a few amounts pay for.
     *
     * @param amounts the amounts
     * @return the blackboard
     */
    public Blackboard withLadder(PriceLadder amounts) {
        return new Blackboard(price, month, amounts);
    }

    /**
     * Returns the text.
     *
     * @param locale French and Dutch where it is, else English
     * @return lines of text, without a line break at the end
     */
    public String text(Locale locale) {
        boolean spoken =
                locale.getLanguage().equals("fr") || locale.getLanguage().equals("nl");
        Locale language = spoken ? Locale.forLanguageTag(locale.getLanguage()) : Locale.ENGLISH;
        Words words = new Words(language);
        List<String> lines = new ArrayList<>();
        lines.add(words.say("price", words.money(price.amount()), breakdown(words)));
        if (ladder != null) {
            lines.add(words.say("ladder.minimum", words.money(ladder.minimum())));
            lines.add(words.say("ladder.fair", words.money(ladder.fair())));
            lines.add(words.say("ladder.support", words.money(ladder.support())));
        }
        lines.add(words.say("free"));
        if (month != null) {
            lines.add(month(words, month));
        }
        return String.join("\n", lines);
    }

    private String breakdown(Words words) {
        return price.parts().stream()
                .map(part -> words.money(part.amount()) + " " + part.label())
                .collect(joining(" + "));
    }

    private static String month(Words words, Coverage coverage) {
        return coverage.percent()
                .map(percent -> words.say(
                        coverage.gap().isNegative() ? "month.missing" : "month.carried",
                        words.decimal(percent),
                        words.money(coverage.gap().isNegative() ? coverage.gap().negated() : coverage.gap())))
                .orElseGet(() -> words.say("month.free"));
    }

    @Override
    public String toString() {
        return text(Locale.ENGLISH);
    }

    private static final class Words {

        private final Locale language;
        private final ResourceBundle texts;
        private final AmountFormat format;

        private Words(Locale language) {
            this.language = language;
            this.format = AmountFormat.of(language);
            this.texts = ResourceBundle.getBundle(
                    "org.tablee.pricing.cost.blackboard", language.equals(Locale.ENGLISH) ? Locale.ROOT : language);
        }

        private String say(String key, Object... arguments) {
            return String.format(language, texts.getString(key), arguments);
        }

        private String money(Amount amount) {
            return format.format(amount);
        }

        private String decimal(BigDecimal number) {
            return language.equals(Locale.ENGLISH)
                    ? number.toPlainString()
                    : number.toPlainString().replace('.', ',');
        }
    }
}
