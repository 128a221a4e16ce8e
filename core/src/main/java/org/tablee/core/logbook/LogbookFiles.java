package org.tablee.core.logbook;

import java.util.List;

/** The files of a logbook, in the order in which they build on one another. */
final class LogbookFiles {

    static final LogbookFile RELEASES = new ReleasesFile();

    private static final LogbookFile PRESENCES = new PresencesFile();

    static final List<LogbookFile> ALL = List.of(
            new PlaceFile(),
            new SessionsFile(),
            PRESENCES,
            new AttributesFile(),
            new ConvivesFile(),
            new InitiativesFile(),
            new InvitationsFile(),
            new WavesFile(),
            new AnswersFile(),
            RELEASES);

    /** All but the presences, of which there may be more than fit into the memory. */
    static final List<LogbookFile> FACTS =
            ALL.stream().filter(file -> file != PRESENCES).toList();

    private LogbookFiles() {}
}
