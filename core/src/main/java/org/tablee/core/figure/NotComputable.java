package org.tablee.core.figure;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;

/**
 * A figure that cannot be computed; its reason says what is missing, and it carries no number.
 *
 * <p>Instances are immutable and may be shared between threads.
 */
@JsonPropertyOrder({"status", "reason"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public final class NotComputable extends Figure {

    NotComputable(Reason reason) {
        super(FigureStatus.NOT_COMPUTABLE, Objects.requireNonNull(reason, "reason"));
    }
}
