package org.tablee.trust.questionnaire;

import java.util.Locale;
import java.util.ResourceBundle;
import org.tablee.core.table.FindingKind;
import org.tablee.core.table.Severity;

/** What can be found in answers once it is known what was asked. */
public enum SurveyFinding implements FindingKind {
    /** A wave names no instrument, and was read with the one that has its questions. */
    INSTRUMENT_NOT_NAMED(Severity.WARNING),

    /** A wave names an instrument that is not known, and was read with the one that has its questions. */
    INSTRUMENT_BY_ITEMS(Severity.WARNING),

    /** Nothing tells which questions a wave asked. */
    UNKNOWN_INSTRUMENT(Severity.ERROR),

    /** Answers to a question that the instrument does not have. */
    UNKNOWN_ITEM(Severity.ERROR),

    /** An answer that is no number, to a question that asks for one. */
    NOT_A_NUMBER(Severity.ERROR),

    /** An answer between two numbers. */
    NOT_WHOLE(Severity.ERROR),

    /** An answer outside the range of its question. */
    OUT_OF_RANGE(Severity.ERROR),

    /** More forms came back than people were asked. */
    MORE_FORMS_THAN_INVITED(Severity.ERROR),

    /** Forms of two waves that have one number in common, which says nothing of who filled them in. */
    NUMBERS_IN_COMMON(Severity.WARNING),

    /** Forms that give every question the same answer, reversed ones too. */
    STRAIGHT_LINE(Severity.WARNING),

    /** Forms that agree with another one in every answer. */
    IDENTICAL_FORMS(Severity.WARNING);

    private final Severity severity;

    SurveyFinding(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public ResourceBundle texts(Locale language) {
        return ResourceBundle.getBundle("org.tablee.trust.questionnaire.findings", language);
    }
}
