package vn.motcua.catalog.write.registerorganisation;

import static vn.motcua.catalog.CatalogRefusal.ORGANISATION_ALREADY_REGISTERED;
import static vn.motcua.catalog.CatalogRefusal.ORGANISATION_ENDS_BEFORE_START;
import static vn.motcua.catalog.CatalogRefusal.WORKING_HOURS_INVALID;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.motcua.catalog.events.OrganisationEvent;
import vn.motcua.catalog.events.OrganisationEvent.OrganisationRegistered;
import vn.motcua.catalog.events.OrganisationEvent.WorkingHours;
import vn.motcua.catalog.events.OrganisationId;
import vn.motcua.catalog.events.OrganisationKind;
import vn.motcua.catalog.write.Organisation;
import vn.motcua.catalog.write.OrganisationCommand;
import vn.motcua.catalog.write.Sessions;
import vn.motcua.eventstore.Refused;

/**
 * Enters an organisation, existing or former. That the code is used once is a tag of the event.
 *
 * @param code official code, opaque, for example {@code H37.16}
 * @param effectiveTo last day; empty while it exists
 * @param successor code of the organisation that took over
 * @param workingHours by first day; empty: those of the organisation above apply
 */
public record RegisterOrganisation(
        OrganisationId organisationId,
        String code,
        String name,
        OrganisationKind kind,
        Optional<String> parent,
        LocalDate effectiveFrom,
        Optional<LocalDate> effectiveTo,
        Optional<String> successor,
        List<WorkingHours> workingHours)
        implements OrganisationCommand {
    public RegisterOrganisation {
        workingHours = List.copyOf(workingHours);
    }

    @Override
    public boolean creates() {
        return true;
    }

    /** @throws Refused ORGANISATION_ALREADY_REGISTERED, ORGANISATION_ENDS_BEFORE_START or WORKING_HOURS_INVALID */
    public static List<OrganisationEvent> decide(RegisterOrganisation command, Organisation state, Instant now) {
        return switch (state) {
            case Organisation.Existing _, Organisation.Closed _ ->
                throw new Refused(ORGANISATION_ALREADY_REGISTERED, "Đơn vị " + command.code());
            case Organisation.Unknown _ -> {
                if (command.effectiveTo()
                        .filter(command.effectiveFrom()::isAfter)
                        .isPresent()) {
                    throw new Refused(ORGANISATION_ENDS_BEFORE_START, "Đơn vị " + command.code());
                }
                requireInOrder(command.workingHours());
                yield List.of(new OrganisationRegistered(
                        command.organisationId(),
                        now,
                        command.code(),
                        command.name(),
                        command.kind(),
                        command.parent(),
                        command.effectiveFrom(),
                        command.effectiveTo(),
                        command.successor(),
                        command.workingHours()));
            }
        };
    }

    private static void requireInOrder(List<WorkingHours> hours) {
        hours.forEach(Sessions::requireInOrder);
        for (int i = 1; i < hours.size(); i++) {
            if (!hours.get(i - 1).effectiveFrom().isBefore(hours.get(i).effectiveFrom())) {
                throw new Refused(
                        WORKING_HOURS_INVALID,
                        "Giờ làm việc từ ngày " + hours.get(i).effectiveFrom());
            }
        }
    }
}
