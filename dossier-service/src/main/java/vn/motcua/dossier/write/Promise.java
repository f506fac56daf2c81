package vn.motcua.dossier.write;

import static vn.motcua.calendar.StateCalendar.ZONE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.motcua.dossier.events.Channel;
import vn.motcua.dossier.events.DueDate;
import vn.motcua.dossier.events.TimeLimit;
import vn.motcua.dossier.known.ProcedureVersion;
import vn.motcua.dossier.known.ReferenceData;
import vn.motcua.dossier.known.RuleSet;

/**
 * What a receipt promises: who decides, and by when.
 *
 * @param resolvingAgency code of the competent organisation
 * @param rules in force on the day of the receipt
 */
public record Promise(String resolvingAgency, TimeLimit limit, RuleSet rules, DueDate due) {
    /**
     * @param procedure in force, offered through the channel
     * @throws vn.motcua.eventstore.Refused ORGANISATION_NOT_KNOWN_HERE, ORGANISATION_CLOSED, RESOLVING_AGENCY_UNCLEAR,
     *     CHANNEL_NOT_OFFERED or REFERENCE_DATA_MISSING
     */
    public static Promise of(
            String receivingUnit, Channel channel, ProcedureVersion procedure, ReferenceData reference, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ZONE);
        ReceivingUnit.check(receivingUnit, reference, today);
        String agency = ResolvingAgency.of(procedure, receivingUnit, reference, today);
        TimeLimit limit = Offered.limit(procedure, channel);
        RuleSet rules = reference.rulesOn(today);
        DueDate due = Deadline.of(reference.office(agency), rules.rules(), now, limit, List.of());
        return new Promise(agency, limit, rules, due);
    }
}
