package vn.motcua.feedback.kafka;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static vn.motcua.feedback.FeedbackRefusal.ORGANISATION_NOT_KNOWN_HERE;
import static vn.motcua.feedback.FeedbackRefusal.PROCEDURE_NOT_KNOWN_HERE;
import static vn.motcua.feedback.FeedbackRefusal.REFERENCE_DATA_MISSING;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.motcua.calendar.OfficeCalendar;
import vn.motcua.calendar.StateCalendar;

/**
 * What this service knows of the catalogue at one moment. Immutable, so that a decision is made on one state of it.
 *
 * @param below codes of the organisations right below one
 * @param asOf when the catalogue recorded the newest message that is in here; {@link Instant#EPOCH} when there is none
 */
public record Reference(
        Set<UUID> procedures,
        StateCalendar calendar,
        Map<String, Organisation> organisations,
        Map<String, List<String>> below,
        Map<String, List<Organisation.Hours>> workingHours,
        Instant asOf) {
    /** Levels that are searched upwards for working hours. */
    private static final int PARENTS_MAX = 5;

    /** Puts the copies of messages together, in whatever order they arrived. */
    public static Reference of(Collection<? extends CatalogMessage> messages, Instant asOf) {
        return new Reference(
                only(Procedure.class, messages).stream()
                        .map(Procedure::procedureId)
                        .collect(toSet()),
                Calendars.of(only(CalendarEdition.class, messages)),
                only(Organisation.class, messages).stream().collect(toMap(Organisation::code, Function.identity())),
                below(only(Organisation.class, messages)),
                hours(messages),
                asOf);
    }

    private static Map<String, List<String>> below(List<Organisation> directory) {
        return directory.stream()
                .filter(at -> at.parent().isPresent())
                .collect(groupingBy(at -> at.parent().get(), mapping(Organisation::code, toList())));
    }

    /** Hours that are set again for the same day replace those before: messages come in the order of the catalogue's log. */
    private static Map<String, List<Organisation.Hours>> hours(Collection<? extends CatalogMessage> messages) {
        Stream<WorkingHours> fromTheStart = only(Organisation.class, messages).stream()
                .flatMap(at -> at.workingHours().stream().map(hours -> new WorkingHours(at.code(), hours)));
        return Stream.concat(fromTheStart, only(WorkingHours.class, messages).stream())
                .collect(groupingBy(
                        WorkingHours::code,
                        mapping(WorkingHours::workingHours, collectingAndThen(toList(), Reference::lastOfEachDay))));
    }

    private static List<Organisation.Hours> lastOfEachDay(List<Organisation.Hours> told) {
        return List.copyOf(told.stream()
                .collect(toMap(Organisation.Hours::effectiveFrom, Function.identity(), (_, later) -> later))
                .values());
    }

    private static <M> List<M> only(Class<M> type, Collection<? extends CatalogMessage> messages) {
        return messages.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** Whose feedback somebody of an organisation may see and move. @param org code; empty without one */
    public Reach reachOf(String org) {
        return Reach.of(org, below);
    }

    /** @throws vn.motcua.eventstore.Refused ORGANISATION_NOT_KNOWN_HERE */
    public void requireOrganisation(String code) {
        if (!organisations.containsKey(code)) {
            throw ORGANISATION_NOT_KNOWN_HERE.because(code + "; dữ liệu ở đây cập nhật đến " + asOf);
        }
    }

    /** @throws vn.motcua.eventstore.Refused PROCEDURE_NOT_KNOWN_HERE */
    public void requireProcedure(UUID procedureId) {
        if (!procedures.contains(procedureId)) {
            throw PROCEDURE_NOT_KNOWN_HERE.because("Danh mục ở đây cập nhật đến " + asOf);
        }
    }

    /** The state calendar with the working hours of an organisation or of the nearest one above it that has any. */
    public OfficeCalendar office(String organisationCode) {
        Optional<Organisation> at = Optional.ofNullable(organisations.get(organisationCode));
        for (int level = 0; level < PARENTS_MAX && at.isPresent(); level++) {
            List<Organisation.Hours> told = workingHours.getOrDefault(at.get().code(), List.of());
            if (!told.isEmpty()) {
                return new OfficeCalendar(calendar, Calendars.timetable(told));
            }
            at = at.flatMap(Organisation::parent).map(organisations::get);
        }
        throw REFERENCE_DATA_MISSING.because("Chưa có giờ làm việc của đơn vị " + organisationCode);
    }
}
