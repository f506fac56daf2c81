package vn.motcua.catalog.read;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.catalog.events.DecisionEvent;
import vn.motcua.catalog.events.DecisionEvent.DecisionRecorded;
import vn.motcua.catalog.events.DecisionEvent.Item;

/** A publication decision as it is shown. */
@Schema(name = "PublicationDecision", description = "Quyết định công bố · Publication decision")
public record DecisionAnswer(
        String decisionId,
        String number,
        String symbol,
        String issuer,
        LocalDate signedOn,
        LocalDate effectiveOn,
        String signer,
        List<Item> items) {
    public static final DecisionAnswer NONE =
            new DecisionAnswer("", "", "", "", LocalDate.EPOCH, LocalDate.EPOCH, "", List.of());

    public DecisionAnswer {
        items = List.copyOf(items);
    }

    public static DecisionAnswer show(DecisionAnswer before, DecisionEvent event) {
        return switch (event) {
            case DecisionRecorded e ->
                new DecisionAnswer(
                        e.decisionId().toString(),
                        e.number(),
                        e.symbol(),
                        e.issuer(),
                        e.signedOn(),
                        e.effectiveOn(),
                        e.signer(),
                        e.items());
        };
    }
}
