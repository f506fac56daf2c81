package vn.motcua.dossier.write;

import vn.motcua.dossier.events.Channel;
import vn.motcua.dossier.events.CorrectionEvent;
import vn.motcua.dossier.events.DeliveryEvent.ResultDelivered;
import vn.motcua.dossier.events.DossierEvent;
import vn.motcua.dossier.events.EndingEvent;
import vn.motcua.dossier.events.PersonEvent;
import vn.motcua.dossier.events.ProcessingEvent;
import vn.motcua.dossier.events.SubmissionEvent;

/** How the result of a dossier reaches the applicant. */
public sealed interface Delivery {
    Delivery NONE = new NotYet();

    /** Nothing was handed over. */
    record NotYet() implements Delivery {}

    /** The applicant has the result. @param deliveringUnit code of the organisation that handed it over */
    record HandedOver(Channel by, String deliveringUnit) implements Delivery {}

    static Delivery evolve(Delivery before, DossierEvent event) {
        return switch (event) {
            case ResultDelivered e -> new HandedOver(e.delivery(), e.deliveringUnit());
            case SubmissionEvent _, ProcessingEvent _, EndingEvent _, CorrectionEvent _, PersonEvent _ -> before;
        };
    }
}
