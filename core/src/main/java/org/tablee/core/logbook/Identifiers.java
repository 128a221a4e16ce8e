package org.tablee.core.logbook;

import java.util.function.Function;
import org.tablee.core.identity.ConviveId;
import org.tablee.core.identity.Identifier;
import org.tablee.core.identity.InitiativeId;
import org.tablee.core.identity.InstrumentId;
import org.tablee.core.identity.ItemId;
import org.tablee.core.identity.PlaceId;
import org.tablee.core.identity.RespondentToken;
import org.tablee.core.identity.SessionId;
import org.tablee.core.identity.WaveId;
import org.tablee.core.table.CellFormat;

/** How the cells of identifiers are read and written. */
final class Identifiers {

    static final CellFormat<ConviveId> CONVIVE = of(ConviveId::of);
    static final CellFormat<SessionId> SESSION = of(SessionId::of);
    static final CellFormat<PlaceId> PLACE = of(PlaceId::of);
    static final CellFormat<InitiativeId> INITIATIVE = of(InitiativeId::of);
    static final CellFormat<WaveId> WAVE = of(WaveId::of);
    static final CellFormat<InstrumentId> INSTRUMENT = of(InstrumentId::of);
    static final CellFormat<RespondentToken> RESPONDENT = of(RespondentToken::of);
    static final CellFormat<ItemId> ITEM = of(ItemId::of);

    private Identifiers() {}

    private static <I extends Identifier<I>> CellFormat<I> of(Function<String, I> factory) {
        return CellFormat.of(factory, Identifier::value, LogbookFinding.BAD_IDENTIFIER);
    }
}
