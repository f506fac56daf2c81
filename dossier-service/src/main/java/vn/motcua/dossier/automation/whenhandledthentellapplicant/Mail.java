package vn.motcua.dossier.automation.whenhandledthentellapplicant;

import java.util.UUID;
import vn.motcua.eventstore.Outbound.Delivery;
import vn.motcua.eventstore.Outbound.TargetAway;

/** Takes letters. */
interface Mail {
    /**
     * Sends a letter, or hands it over to who does. Blocks.
     *
     * @param id the same for the same letter, however often it is sent
     */
    Delivery send(UUID id, String to, String subject, String text) throws TargetAway;
}
