package vn.motcua.catalog.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.catalog.events.OrganisationEvent;
import vn.motcua.catalog.events.OrganisationEvent.MayDecideSet;
import vn.motcua.catalog.events.OrganisationEvent.OrganisationClosed;
import vn.motcua.catalog.events.OrganisationEvent.OrganisationMoved;
import vn.motcua.catalog.events.OrganisationEvent.OrganisationRegistered;
import vn.motcua.catalog.events.OrganisationEvent.OrganisationRenamed;
import vn.motcua.catalog.events.OrganisationEvent.WorkingHours;
import vn.motcua.catalog.events.OrganisationEvent.WorkingHoursSet;
import vn.motcua.catalog.events.OrganisationKind;

/**
 * An organisation as it is shown. It does not depend on the day it is asked for: what holds on a day follows from the first days.
 *
 * @param mayDecideFrom by first day, the earliest first; {@code mayDecide} is that of the last of them
 * @param names by first day, the earliest first; {@code name} is the last of them
 * @param parents by first day, the earliest first; {@code parent} is that of the last of them
 * @param successors codes of those that take over, the principal one first
 */
@Schema(name = "Organisation", description = "Cơ quan, đơn vị · Organisation")
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record OrganisationView(
        String organisationId,
        String code,
        String name,
        OrganisationKind kind,
        Optional<String> parent,
        LocalDate effectiveFrom,
        Optional<LocalDate> effectiveTo,
        List<String> successors,
        boolean mayDecide,
        List<MayDecide> mayDecideFrom,
        List<Name> names,
        List<Parent> parents,
        List<WorkingHours> workingHours) {
    public static final OrganisationView NONE = new OrganisationView(
            "",
            "",
            "",
            OrganisationKind.DEPARTMENT,
            Optional.empty(),
            LocalDate.EPOCH,
            Optional.empty(),
            List.of(),
            false,
            List.of(),
            List.of(),
            List.of(),
            List.of());

    public OrganisationView {
        successors = List.copyOf(successors);
        mayDecideFrom = List.copyOf(mayDecideFrom);
        names = List.copyOf(names);
        parents = List.copyOf(parents);
        workingHours = List.copyOf(workingHours);
    }

    /** Whether it may issue publication decisions, from a day on. */
    @Schema(name = "OrganisationMayDecide", description = "Quyền công bố từ một ngày · Right to decide from a day on")
    public record MayDecide(boolean mayDecide, LocalDate effectiveFrom) {}

    /** A name and its first day. */
    @Schema(name = "OrganisationName", description = "Tên từ một ngày · Name from a day on")
    public record Name(String name, LocalDate effectiveFrom) {}

    /** The organisation above and the first day below it; without a code it stands at the top. */
    @Schema(name = "OrganisationParent", description = "Cấp trên từ một ngày · Organisation above from a day on")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Parent(Optional<String> parent, LocalDate effectiveFrom) {}

    public static OrganisationView show(OrganisationView before, OrganisationEvent event) {
        return switch (event) {
            case OrganisationRegistered e ->
                new OrganisationView(
                        e.organisationId().toString(),
                        e.code(),
                        e.name(),
                        e.kind(),
                        e.parent(),
                        e.effectiveFrom(),
                        e.effectiveTo(),
                        e.successors(),
                        e.mayDecide(),
                        List.of(new MayDecide(e.mayDecide(), e.effectiveFrom())),
                        List.of(new Name(e.name(), e.effectiveFrom())),
                        List.of(new Parent(e.parent(), e.effectiveFrom())),
                        e.workingHours());
            case OrganisationRenamed e ->
                before.with(
                        merged(before.names(), new Name(e.name(), e.effectiveFrom()), Name::effectiveFrom),
                        before.parents(),
                        before.workingHours());
            case OrganisationMoved e ->
                before.with(
                        before.names(),
                        merged(before.parents(), new Parent(e.parent(), e.effectiveFrom()), Parent::effectiveFrom),
                        before.workingHours());
            case MayDecideSet e ->
                before.deciding(merged(
                        before.mayDecideFrom(),
                        new MayDecide(e.mayDecide(), e.effectiveFrom()),
                        MayDecide::effectiveFrom));
            case OrganisationClosed e -> before.closed(e);
            case WorkingHoursSet e ->
                before.with(
                        before.names(),
                        before.parents(),
                        merged(before.workingHours(), e.workingHours(), WorkingHours::effectiveFrom));
        };
    }

    private OrganisationView with(List<Name> newNames, List<Parent> newParents, List<WorkingHours> newHours) {
        return new OrganisationView(
                organisationId,
                code,
                newNames.getLast().name(),
                kind,
                newParents.getLast().parent(),
                effectiveFrom,
                effectiveTo,
                successors,
                mayDecide,
                mayDecideFrom,
                newNames,
                newParents,
                newHours);
    }

    private OrganisationView closed(OrganisationClosed e) {
        return new OrganisationView(
                organisationId,
                code,
                name,
                kind,
                parent,
                effectiveFrom,
                Optional.of(e.effectiveTo()),
                e.successors(),
                mayDecide,
                mayDecideFrom,
                names,
                parents,
                workingHours);
    }

    private OrganisationView deciding(List<MayDecide> newMayDecide) {
        return new OrganisationView(
                organisationId,
                code,
                name,
                kind,
                parent,
                effectiveFrom,
                effectiveTo,
                successors,
                newMayDecide.getLast().mayDecide(),
                newMayDecide,
                names,
                parents,
                workingHours);
    }

    /** What was said for the same day is replaced. */
    private static <T> List<T> merged(List<T> before, T newer, Function<T, LocalDate> day) {
        return Stream.concat(before.stream().filter(one -> !day.apply(one).equals(day.apply(newer))), Stream.of(newer))
                .sorted(Comparator.comparing(day))
                .toList();
    }
}
