package org.tablee.trust.questionnaire;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tablee.core.identity.InstrumentId;
import org.tablee.core.identity.ItemId;
import org.tablee.trust.indicator.Pillar;

/**
 * The questions that come with the library.
 *
 * <p>Those of our own are values, and lie beside this class as {@code 3a.json} and {@code free-price.json} for
 * whoever wants to change them. Those of others are resources and nothing else, under their own licence: the host
 * reads them with its own Jackson.
 *
 * <p>Questions about loneliness are not among them: to be asked about it kept people away.
 */
public final class Instruments {

    private static final int MIN = 0;
    private static final int MAX = 10;
    private static final String CC0 = "CC0-1.0";
    private static final String NOT_AT_ALL = "pas du tout";
    private static final String ENTIRELY = "tout à fait";

    private static final Instrument THREE_A = Instrument.builder()
            .id(InstrumentId.of("3a"))
            .putTitle("fr", "Comment ça va, ici\u202f?")
            .putTitle("en", "How is it, here?")
            .putIntroduction(
                    "fr",
                    "Pour chaque phrase, cochez une case, de 0 (pas du tout) à 10 (tout à fait). Il n’y a pas de"
                            + " bonne réponse, et vous pouvez en laisser.")
            .putIntroduction(
                    "en",
                    "For each sentence, tick a box, from 0 (not at all) to 10 (entirely). There is no right answer,"
                            + " and you may leave some out.")
            .putLow("fr", NOT_AT_ALL)
            .putLow("en", "not at all")
            .putHigh("fr", ENTIRELY)
            .putHigh("en", "entirely")
            .licence(CC0)
            .addItems(
                    item(
                            "accueil-1",
                            Pillar.ACCUEIL,
                            "Ici, je me suis senti·e accueilli·e tel·le que je suis.",
                            "Here, I felt welcomed as I am."),
                    item(
                            "accueil-2",
                            Pillar.ACCUEIL,
                            "Je peux être moi-même ici, sans jouer un rôle.",
                            "I can be myself here, without playing a role."),
                    reversed(
                            "accueil-3",
                            Pillar.ACCUEIL,
                            "Ici, j’ai l’impression de devoir faire bonne figure.",
                            "Here, I feel I have to keep up appearances."),
                    item(
                            "appartenance-1",
                            Pillar.APPARTENANCE,
                            "Si je ne venais plus, je manquerais à quelqu’un ici.",
                            "If I stopped coming, somebody here would miss me."),
                    item(
                            "appartenance-2",
                            Pillar.APPARTENANCE,
                            "Ici, je peux demander de l’aide.",
                            "Here, I can ask for help."),
                    reversed(
                            "appartenance-3",
                            Pillar.APPARTENANCE,
                            "Ici, chacun reste avec les gens qu’il connaît déjà.",
                            "Here, everyone stays with the people they already know."),
                    item(
                            "action-1",
                            Pillar.ACTION,
                            "Ici, si j’ai une idée, je peux la mettre en œuvre.",
                            "Here, if I have an idea, I can make it happen."),
                    item("action-2", Pillar.ACTION, "Ici, je me sens utile.", "Here, I feel useful."),
                    reversed(
                            "action-3",
                            Pillar.ACTION,
                            "Ici, les choses se décident sans moi.",
                            "Here, things are decided without me."),
                    item("plus-1", Pillar.ACCUEIL, "Ici, on m’écoute.", "Here, people listen to me."),
                    item(
                            "plus-2",
                            Pillar.APPARTENANCE,
                            "Ici, j’ai rencontré quelqu’un de très différent de moi.",
                            "Here, I have met somebody very different from me."),
                    closed("plus-3", Wording.of("fr", "Ici, je laisse mon sac à main sur une chaise sans y penser."))
                            .addWordings(Wording.of("en", "Here, I leave my handbag on a chair without a thought."))
                            .build(),
                    Item.builder()
                            .id(ItemId.of("plus-4"))
                            .addWordings(
                                    Wording.of(
                                            "fr",
                                            "Qu’est-ce qui fait que vous sortez de chez vous et que vous venez ici\u202f?"),
                                    Wording.of("en", "What makes you leave home and come here?"))
                            .build())
            .addScales(scale(Pillar.ACCUEIL), scale(Pillar.APPARTENANCE), scale(Pillar.ACTION))
            .build();

    private static final Instrument FREE_PRICE = Instrument.builder()
            .id(InstrumentId.of("free-price"))
            .putTitle("fr", "Le prix libre")
            .putTitle("en", "The free price")
            .putLow("fr", NOT_AT_ALL)
            .putLow("en", "not at all")
            .putHigh("fr", ENTIRELY)
            .putHigh("en", "entirely")
            .licence(CC0)
            .addItems(closed("free-price-1", Wording.of("fr", "Je me suis senti·e libre de donner ce que je voulais."))
                    .addWordings(Wording.of("en", "I felt free to give what I wanted."))
                    .build())
            .build();

    private Instruments() {}

    /**
     * Returns the short form of the 3A: three questions a pillar, of which one is reversed, four beside them, and
     * nothing that money enters.
     *
     * <p>It is ours, and nobody has validated it: it must never be shown as if somebody had.
     *
     * @return the instrument "3a", under CC0
     */
    public static Instrument threeA() {
        return THREE_A;
    }

    /**
     * Returns the one question about the free price; it stands beside a price report and in no figure of the 3A.
     *
     * @return the instrument "free-price", under CC0
     */
    public static Instrument freePrice() {
        return FREE_PRICE;
    }

    /**
     * Returns the instruments that are values.
     *
     * @return an unmodifiable list: the short form of the 3A, and the question about the free price
     */
    public static List<Instrument> all() {
        return List.of(THREE_A, FREE_PRICE);
    }

    /**
     * Returns the social trust scale of the European Social Survey as JSON, for the host's own Jackson:
     *
     * <pre>{@code
     * Instrument trust = mapper.readValue(Instruments.essSocialTrustJson(), Instrument.class);
     * }</pre>
     *
     * <p>The words are those of the survey, under CC BY-SA 4.0 and with the attribution that the document carries.
     *
     * @return the instrument "ess-social-trust"
     */
    public static String essSocialTrustJson() {
        try (InputStream resource = Instruments.class.getResourceAsStream("ess/ess-social-trust.json")) {
            if (resource == null) {
                throw new IllegalStateException("The social trust scale is missing from the library");
            }
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Item item(String id, Pillar pillar, String french, String english) {
        return closed(id, Wording.of("fr", french))
                .addWordings(Wording.of("en", english))
                .pillar(Optional.of(pillar))
                .build();
    }

    private static Item reversed(String id, Pillar pillar, String french, String english) {
        return item(id, pillar, french, english).withReversed(true);
    }

    private static Item.Builder closed(String id, Wording first) {
        return Item.builder().id(ItemId.of(id)).min(MIN).max(MAX).addWordings(first);
    }

    private static Scale scale(Pillar pillar) {
        String name = pillar.name().toLowerCase(Locale.ROOT);
        return Scale.builder()
                .id(name)
                .pillar(pillar)
                .addItems(ItemId.of(name + "-1"), ItemId.of(name + "-2"), ItemId.of(name + "-3"))
                .build();
    }
}
