package org.tablee.core.figure;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;

/**
 * A figure that would tell too much about too few people; it carries no number at all.
 *
 * <p>Instances are immutable and may be shared between threads.
 */
@JsonPropertyOrder({"status", "reason"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public final class Withheld extends Figure {

    Withheld(Reason reason) {
        super(FigureStatus.WITHHELD, Objects.requireNonNull(reason, "reason"));
    }
}
