package vn.motcua.catalog.write.registerorganisation;

import static vn.motcua.catalog.CatalogRefusal.ACTOR_WITHOUT_ORGANISATION;
import static vn.motcua.catalog.CatalogRefusal.ORGANISATION_ALREADY_REGISTERED;
import static vn.motcua.catalog.CatalogRefusal.ORGANISATION_CODE_NOT_YOURS;
import static vn.motcua.catalog.CatalogRefusal.ORGANISATION_CODE_TAKEN;
import static vn.motcua.catalog.CatalogRefusal.ORGANISATION_ENDS_BEFORE_START;
import static vn.motcua.catalog.CatalogRefusal.ORGANISATION_NOT_YOURS;
import static vn.motcua.catalog.CatalogRefusal.ORGANISATION_PARENT_ABSENT;
import static vn.motcua.catalog.CatalogRefusal.ORGANISATION_PARENT_CYCLE;
import static vn.motcua.catalog.CatalogRefusal.ORGANISATION_PARENT_UNKNOWN;
import static vn.motcua.catalog.CatalogRefusal.ORGANISATION_SUCCESSOR_ABSENT;
import static vn.motcua.catalog.CatalogRefusal.ORGANISATION_SUCCESSOR_CYCLE;
import static vn.motcua.catalog.CatalogRefusal.ORGANISATION_SUCCESSOR_ITSELF;
import static vn.motcua.catalog.CatalogRefusal.ORGANISATION_SUCCESSOR_REPEATED;
import static vn.motcua.catalog.CatalogRefusal.ORGANISATION_SUCCESSOR_UNKNOWN;
import static vn.motcua.catalog.CatalogRefusal.ORGANISATION_SUCCESSOR_WITHOUT_END;
import static vn.motcua.catalog.CatalogRefusal.PROVINCE_OFFICE_ONLY;
import static vn.motcua.catalog.CatalogRefusal.WORKING_HOURS_INVALID;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.motcua.catalog.events.OrganisationEvent;
import vn.motcua.catalog.events.OrganisationEvent.OrganisationRegistered;
import vn.motcua.catalog.events.OrganisationEvent.WorkingHours;
import vn.motcua.catalog.events.OrganisationId;
import vn.motcua.catalog.events.OrganisationKind;
import vn.motcua.catalog.known.Rights;
import vn.motcua.catalog.known.Structure;
import vn.motcua.catalog.write.Above;
import vn.motcua.catalog.write.Organisation;
import vn.motcua.catalog.write.OrganisationCommand;
import vn.motcua.catalog.write.Sessions;
import vn.motcua.catalog.write.Successors;
import vn.motcua.eventstore.Refusal;

/**
 * Enters an organisation, existing or former. That the code is used once is a tag of the event.
 *
 * @param code official code, opaque, for example {@code H37.16}
 * @param effectiveTo last day; empty while it exists
 * @param successors codes of those that took over, the principal one first, 0 to 20; none while it exists
 * @param mayDecide whether it may issue publication decisions though it is no committee
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
        List<String> successors,
        boolean mayDecide,
        List<WorkingHours> workingHours)
        implements OrganisationCommand {
    public static final Set<Refusal> REFUSALS = Set.of(
            ACTOR_WITHOUT_ORGANISATION,
            PROVINCE_OFFICE_ONLY,
            ORGANISATION_NOT_YOURS,
            ORGANISATION_CODE_NOT_YOURS,
            ORGANISATION_ALREADY_REGISTERED,
            ORGANISATION_CODE_TAKEN,
            ORGANISATION_ENDS_BEFORE_START,
            WORKING_HOURS_INVALID,
            ORGANISATION_PARENT_UNKNOWN,
            ORGANISATION_PARENT_ABSENT,
            ORGANISATION_PARENT_CYCLE,
            ORGANISATION_SUCCESSOR_UNKNOWN,
            ORGANISATION_SUCCESSOR_ITSELF,
            ORGANISATION_SUCCESSOR_REPEATED,
            ORGANISATION_SUCCESSOR_CYCLE,
            ORGANISATION_SUCCESSOR_ABSENT,
            ORGANISATION_SUCCESSOR_WITHOUT_END);

    /** What a department may register below itself; the rest belongs to the province. */
    private static final Set<OrganisationKind> OWN_KINDS = EnumSet.of(
            OrganisationKind.DIVISION,
            OrganisationKind.AFFILIATED_UNIT,
            OrganisationKind.SERVICE_CENTRE,
            OrganisationKind.COMMUNE_CENTRE);
    /** {@code 000.00.} of {@code 000.00.16.H37}: the levels below the department, of which the department itself is none. */
    private static final Pattern LEADING_ZEROS = Pattern.compile("^(0+\\.)+");

    public RegisterOrganisation {
        successors = List.copyOf(successors);
        workingHours = List.copyOf(workingHours);
    }

    @Override
    public boolean creates() {
        return true;
    }

    /** A department enters units of its own below itself, under codes that end as its own does: so it takes no other's code. */
    @Override
    public void requireRight(Rights rights, Organisation own) {
        if (parent.isEmpty() || mayDecide || !OWN_KINDS.contains(kind)) {
            rights.requireProvince("Đơn vị " + code);
        }
        parent.ifPresent(above -> OrganisationCommand.requireReach(rights, above));
        successors.forEach(successor -> OrganisationCommand.requireReach(rights, successor));
        if (!rights.province()
                && !code.endsWith("." + LEADING_ZEROS.matcher(rights.org()).replaceFirst(""))) {
            throw ORGANISATION_CODE_NOT_YOURS.because("Mã " + code + " không kết thúc như " + rights.org());
        }
    }

    /** @throws vn.motcua.eventstore.Refused one of {@link #REFUSALS} */
    public static List<OrganisationEvent> decide(
            RegisterOrganisation command, Organisation state, Structure structure, Instant now) {
        return switch (state) {
            case Organisation.Existing _, Organisation.Closed _ ->
                throw ORGANISATION_ALREADY_REGISTERED.because("Đơn vị " + command.code());
            case Organisation.Unknown _ -> {
                if (command.effectiveTo()
                        .filter(command.effectiveFrom()::isAfter)
                        .isPresent()) {
                    throw ORGANISATION_ENDS_BEFORE_START.because("Đơn vị " + command.code());
                }
                requireInOrder(command.workingHours());
                Above.require(structure, command.code(), command.parent(), command.effectiveFrom());
                requireSuccessors(command, structure);
                yield List.of(registered(command, now));
            }
        };
    }

    private static void requireSuccessors(RegisterOrganisation command, Structure structure) {
        command.effectiveTo()
                .ifPresentOrElse(
                        lastDay -> Successors.require(structure, command.code(), lastDay, command.successors()), () -> {
                            if (!command.successors().isEmpty()) {
                                throw ORGANISATION_SUCCESSOR_WITHOUT_END.because("Đơn vị " + command.code());
                            }
                        });
    }

    private static OrganisationRegistered registered(RegisterOrganisation command, Instant now) {
        return new OrganisationRegistered(
                command.organisationId(),
                now,
                command.code(),
                command.name(),
                command.kind(),
                command.parent(),
                command.effectiveFrom(),
                command.effectiveTo(),
                command.successors(),
                command.mayDecide(),
                command.workingHours());
    }

    private static void requireInOrder(List<WorkingHours> hours) {
        hours.forEach(Sessions::requireInOrder);
        for (int i = 1; i < hours.size(); i++) {
            if (!hours.get(i - 1).effectiveFrom().isBefore(hours.get(i).effectiveFrom())) {
                throw WORKING_HOURS_INVALID.because(
                        "Giờ làm việc từ ngày " + hours.get(i).effectiveFrom());
            }
        }
    }
}
