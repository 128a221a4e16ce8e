package org.tablee.core.logbook;

import org.tablee.core.place.PlaceKind;
import org.tablee.core.place.PresencePractice;
import org.tablee.core.session.Activity;
import org.tablee.core.session.PresenceStatus;
import org.tablee.core.session.SessionStatus;
import org.tablee.core.word.Vocabulary;

/** The French words of the closed lists of a logbook. */
final class Words {

    static final Vocabulary<PlaceKind> PLACE_KINDS = Vocabulary.of(PlaceKind.class)
            .with(PlaceKind.NEIGHBOURHOOD_CANTEEN, "cantine de quartier")
            .with(PlaceKind.ASSOCIATIVE_CAFE, "café associatif")
            .with(PlaceKind.FOOD_THIRD_PLACE, "tiers-lieu nourricier")
            .with(PlaceKind.SOCIAL_CENTRE, "centre social")
            .with(PlaceKind.COMMUNITY_HOUSE, "maison de quartier")
            .with(PlaceKind.REUSE_CENTRE, "ressourcerie", "recyclerie")
            .with(PlaceKind.REPAIR_CAFE, "repair café")
            .with(PlaceKind.OTHER, "autre");

    static final Vocabulary<PresencePractice> PRACTICES = Vocabulary.of(PresencePractice.class)
            .with(PresencePractice.ATTENDANCE_LIST, "liste de présence")
            .with(PresencePractice.REGISTRATION_LIST, "liste d’inscription");

    static final Vocabulary<Activity> ACTIVITIES = Vocabulary.of(Activity.class)
            .with(Activity.SHARED_MEAL, "repas partagé")
            .with(Activity.COOKING_WORKSHOP, "atelier cuisine")
            .with(Activity.WORKSHOP, "atelier")
            .with(Activity.REPAIR, "réparation")
            .with(Activity.REUSE, "réemploi")
            .with(Activity.DISTRIBUTION, "distribution")
            .with(Activity.CONCERT, "concert")
            .with(Activity.MEETING, "réunion")
            .with(Activity.TRAINING, "formation")
            .with(Activity.OPEN_HOURS, "permanence")
            .with(Activity.OTHER, "autre");

    static final Vocabulary<SessionStatus> STATUSES = Vocabulary.of(SessionStatus.class)
            .with(SessionStatus.PLANNED, "prévue", "prévu")
            .with(SessionStatus.HELD, "a eu lieu")
            .with(SessionStatus.CANCELLED, "annulée", "annulé", "canceled");

    static final Vocabulary<PresenceStatus> PRESENCES = Vocabulary.of(PresenceStatus.class)
            .with(
                    PresenceStatus.PRESENT,
                    "présent",
                    "présente",
                    "présent·e",
                    "présent(e)",
                    "x",
                    "1",
                    "p",
                    "oui",
                    "vrai")
            .with(PresenceStatus.ABSENT, "absent", "absente", "absent·e", "absent(e)", "non", "faux")
            .with(PresenceStatus.EXCUSED, "excusé", "excusée", "excusé·e", "excusé(e)")
            .with(PresenceStatus.NOT_RECORDED, "non noté", "non notée");

    /** What stands in a grid of crosses. */
    static final Vocabulary<PresenceStatus> MARKS =
            PRESENCES.with(PresenceStatus.PRESENT, "x", "✓", "✔", "☑", "oui", "yes", "vrai", "true");

    private Words() {}
}
