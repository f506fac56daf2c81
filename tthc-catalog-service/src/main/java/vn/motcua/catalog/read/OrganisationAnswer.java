package vn.motcua.catalog.read;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.catalog.events.OrganisationEvent;
import vn.motcua.catalog.events.OrganisationEvent.OrganisationClosed;
import vn.motcua.catalog.events.OrganisationEvent.OrganisationRegistered;
import vn.motcua.catalog.events.OrganisationEvent.WorkingHours;
import vn.motcua.catalog.events.OrganisationEvent.WorkingHoursSet;
import vn.motcua.catalog.events.OrganisationKind;

/** An organisation as it is shown. */
@Schema(name = "Organisation", description = "Cơ quan, đơn vị · Organisation")
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record OrganisationAnswer(
        String organisationId,
        String code,
        String name,
        OrganisationKind kind,
        Optional<String> parent,
        LocalDate effectiveFrom,
        Optional<LocalDate> effectiveTo,
        Optional<String> successor,
        List<WorkingHours> workingHours) {
    public static final OrganisationAnswer NONE = new OrganisationAnswer(
            "",
            "",
            "",
            OrganisationKind.DEPARTMENT,
            Optional.empty(),
            LocalDate.EPOCH,
            Optional.empty(),
            Optional.empty(),
            List.of());

    public OrganisationAnswer {
        workingHours = List.copyOf(workingHours);
    }

    public static OrganisationAnswer show(OrganisationAnswer before, OrganisationEvent event) {
        return switch (event) {
            case OrganisationRegistered e ->
                new OrganisationAnswer(
                        e.organisationId().toString(),
                        e.code(),
                        e.name(),
                        e.kind(),
                        e.parent(),
                        e.effectiveFrom(),
                        e.effectiveTo(),
                        e.successor(),
                        e.workingHours());
            case OrganisationClosed e ->
                before.with(Optional.of(e.effectiveTo()), e.successor(), before.workingHours());
            case WorkingHoursSet e ->
                before.with(before.effectiveTo(), before.successor(), merged(before.workingHours(), e.workingHours()));
        };
    }

    private OrganisationAnswer with(Optional<LocalDate> to, Optional<String> heir, List<WorkingHours> hours) {
        return new OrganisationAnswer(organisationId, code, name, kind, parent, effectiveFrom, to, heir, hours);
    }

    private static List<WorkingHours> merged(List<WorkingHours> before, WorkingHours newer) {
        return Stream.concat(
                        before.stream().filter(h -> !h.effectiveFrom().equals(newer.effectiveFrom())), Stream.of(newer))
                .sorted(Comparator.comparing(WorkingHours::effectiveFrom))
                .toList();
    }
}
