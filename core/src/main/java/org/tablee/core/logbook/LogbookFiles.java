package org.tablee.core.logbook;

import java.util.List;

/** The files of a logbook, in the order in which they build on one another. */
final class LogbookFiles {

    static final List<LogbookFile> ALL = List.of(
            new PlaceFile(),
            new SessionsFile(),
            new PresencesFile(),
            new AttributesFile(),
            new ConvivesFile(),
            new InitiativesFile(),
            new InvitationsFile(),
            new WavesFile(),
            new AnswersFile());

    private LogbookFiles() {}
}
