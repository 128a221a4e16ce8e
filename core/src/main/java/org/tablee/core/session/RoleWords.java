package org.tablee.core.session;

import java.util.Optional;
import java.util.Set;
import org.tablee.core.word.Spelling;
import org.tablee.core.word.Vocabulary;

/** The words, English and French, that are known to stand for a class of roles or for paid staff. */
final class RoleWords {

    private static final Set<String> STAFF = Set.of("staff", "employee", "salarie", "salariee", "salaries");

    private static final Vocabulary<RoleKind> KINDS = Vocabulary.of(RoleKind.class)
            .with(
                    RoleKind.WELCOME,
                    "accueil",
                    "welcoming",
                    "host",
                    "hosting",
                    "greeter",
                    "front desk",
                    "reception",
                    "accueillir",
                    "accueillant",
                    "accueillante",
                    "hôte",
                    "hôtesse")
            .with(
                    RoleKind.COOK,
                    "cuisine",
                    "cooking",
                    "kitchen",
                    "chef",
                    "baking",
                    "cuisiner",
                    "cuisinier",
                    "cuisinière",
                    "maître de maison",
                    "maîtresse de maison",
                    "pâtisserie",
                    "épluchage")
            .with(
                    RoleKind.SERVE,
                    "service",
                    "serving",
                    "waiting",
                    "waiter",
                    "laying the table",
                    "servir",
                    "serveur",
                    "serveuse",
                    "mise en place",
                    "mettre la table",
                    "bar")
            .with(
                    RoleKind.CLEAN,
                    "vaisselle",
                    "cleaning",
                    "dishes",
                    "dishwashing",
                    "washing up",
                    "tidying",
                    "nettoyage",
                    "nettoyer",
                    "plonge",
                    "ménage",
                    "rangement")
            .with(
                    RoleKind.SHOP,
                    "courses",
                    "shopping",
                    "errands",
                    "supplies",
                    "collecting",
                    "achats",
                    "approvisionnement",
                    "ravitaillement",
                    "collecte",
                    "ramasse")
            .with(
                    RoleKind.REPAIR,
                    "réparation",
                    "repairing",
                    "repairer",
                    "fixer",
                    "fixing",
                    "mending",
                    "réparer",
                    "réparateur",
                    "réparatrice",
                    "bricolage",
                    "couture")
            .with(
                    RoleKind.TEACH,
                    "transmission",
                    "teaching",
                    "teacher",
                    "trainer",
                    "transmettre",
                    "enseigner",
                    "formateur",
                    "formatrice")
            .with(
                    RoleKind.LEARN,
                    "apprentissage",
                    "learning",
                    "learner",
                    "trainee",
                    "apprendre",
                    "apprenti",
                    "apprentie",
                    "stagiaire")
            .with(
                    RoleKind.LEAD,
                    "animation",
                    "leading",
                    "leader",
                    "facilitation",
                    "facilitator",
                    "animer",
                    "animateur",
                    "animatrice")
            .with(
                    RoleKind.DECIDE,
                    "décision",
                    "deciding",
                    "board",
                    "committee",
                    "décider",
                    "gouvernance",
                    "conseil",
                    "bureau")
            .with(RoleKind.OTHER, "autre", "autres", "divers");

    private RoleWords() {}

    static Optional<RoleKind> kind(String word) {
        return KINDS.meaning(word);
    }

    static boolean isStaff(String word) {
        return STAFF.contains(Spelling.key(word));
    }
}
