package vn.motcua.dossier.automation.whenhandledthentellapplicant;

import java.util.UUID;
import vn.motcua.eventstore.Outbound.Delivery;
import vn.motcua.eventstore.Outbound.TargetAway;

/** Takes text messages. */
interface Sms {
    /**
     * Sends a text message, or hands it over to who does. Blocks.
     *
     * @param id the same for the same message, however often it is sent
     */
    Delivery send(UUID id, String to, String text) throws TargetAway;
}
