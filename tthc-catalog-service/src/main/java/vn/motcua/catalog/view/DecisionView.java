package vn.motcua.catalog.view;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.catalog.events.DecisionEvent;
import vn.motcua.catalog.events.DecisionEvent.DecisionRecorded;
import vn.motcua.catalog.events.DecisionEvent.Item;

/** A publication decision as it is shown. */
@Schema(name = "PublicationDecision", description = "Quyết định công bố · Publication decision")
public record DecisionView(
        String decisionId,
        String number,
        String symbol,
        String issuer,
        LocalDate signedOn,
        LocalDate effectiveOn,
        String signer,
        List<Item> items) {
    public static final DecisionView NONE =
            new DecisionView("", "", "", "", LocalDate.EPOCH, LocalDate.EPOCH, "", List.of());

    public DecisionView {
        items = List.copyOf(items);
    }

    public static DecisionView show(DecisionView before, DecisionEvent event) {
        return switch (event) {
            case DecisionRecorded e ->
                new DecisionView(
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
