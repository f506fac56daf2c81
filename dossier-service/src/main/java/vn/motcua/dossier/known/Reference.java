package vn.motcua.dossier.known;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static vn.motcua.dossier.DossierRefusal.REFERENCE_DATA_MISSING;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.motcua.calendar.OfficeCalendar;
import vn.motcua.calendar.StateCalendar;
import vn.motcua.dossier.events.Dimensions;

/**
 * What this service knows of the catalogue at one moment. Immutable, so that a decision is made on one state of it.
 *
 * @param asOf when the catalogue recorded the newest message that is in here; {@link Instant#EPOCH} when there is none
 */
public record Reference(
        Map<UUID, List<ProcedureVersion>> procedures,
        Map<UUID, LocalDate> repeals,
        Map<UUID, List<WorkflowApproval>> workflows,
        List<RuleSet> ruleSets,
        StateCalendar calendar,
        Directory directory,
        Map<String, List<Organisation.Hours>> workingHours,
        Instant asOf) {
    /** Puts the copies of messages together, in whatever order they arrived. */
    public static Reference of(Collection<? extends CatalogMessage> messages, Instant asOf) {
        return new Reference(
                only(ProcedureVersion.class, messages).stream().collect(groupingBy(ProcedureVersion::procedureId)),
                only(ProcedureRepeal.class, messages).stream()
                        .collect(toMap(
                                ProcedureRepeal::procedureId,
                                ProcedureRepeal::effectiveOn,
                                BinaryOperator.minBy(Comparator.naturalOrder()))),
                only(WorkflowApproval.class, messages).stream().collect(groupingBy(WorkflowApproval::procedureId)),
                only(RuleSet.class, messages),
                Calendars.of(only(CalendarEdition.class, messages)),
                Directory.of(only(Organisation.class, messages), only(OrganisationClosure.class, messages)),
                hours(messages),
                asOf);
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

    /** The newest workflow that is approved for a version, at its publication or since; 0 when none is. */
    public int workflowOf(ProcedureVersion procedure) {
        return workflows.getOrDefault(procedure.procedureId(), List.of()).stream()
                .filter(approval -> approval.versionNo() == procedure.versionNo())
                .map(WorkflowApproval::workflowVersion)
                .reduce(procedure.workflowVersion(), Math::max);
    }

    /** The identifier of the procedure that has a national code. */
    public Optional<UUID> procedureWithCode(String code) {
        return procedures.values().stream()
                .flatMap(List::stream)
                .filter(version -> version.code().equals(code))
                .map(ProcedureVersion::procedureId)
                .findFirst();
    }

    public boolean knowsProcedure(UUID procedureId) {
        return procedures.containsKey(procedureId);
    }

    /** The version of a procedure that is in force on a day; empty before the first and after a repeal. */
    public Optional<ProcedureVersion> inForce(UUID procedureId, LocalDate day) {
        Optional<LocalDate> repealedOn = Optional.ofNullable(repeals.get(procedureId));
        return procedures.getOrDefault(procedureId, List.of()).stream()
                .filter(_ -> repealedOn.isEmpty() || day.isBefore(repealedOn.get()))
                .filter(version -> !version.effectiveFrom().isAfter(day))
                .max(Comparator.comparing(ProcedureVersion::effectiveFrom).thenComparing(ProcedureVersion::versionNo));
    }

    /** The version of a procedure that a dossier has pinned. */
    public ProcedureVersion versionOf(Dimensions dossier) {
        return procedures.getOrDefault(UUID.fromString(dossier.procedureId()), List.of()).stream()
                .filter(version -> version.versionNo() == dossier.procedureVersionNo())
                .findFirst()
                .orElseThrow(() -> REFERENCE_DATA_MISSING.because("Chưa có phiên bản " + dossier.procedureVersionNo()
                        + " của thủ tục " + dossier.procedureCode()));
    }

    /** The newest edition of the rules that govern receipts of a day. */
    public RuleSet rulesOn(LocalDate day) {
        return ruleSets.stream()
                .filter(rules -> !rules.effectiveFrom().isAfter(day))
                .max(Comparator.comparing(RuleSet::effectiveFrom).thenComparing(RuleSet::version))
                .orElseThrow(() -> REFERENCE_DATA_MISSING.because("Chưa có bộ quy tắc áp dụng cho ngày " + day));
    }

    /** The rules that a dossier has pinned. */
    public RuleSet rulesOf(Dimensions dossier) {
        return ruleSets.stream()
                .filter(rules -> rules.code().equals(dossier.ruleSet()) && rules.version() == dossier.ruleSetVersion())
                .findFirst()
                .orElseThrow(() -> REFERENCE_DATA_MISSING.because(
                        "Chưa có bộ quy tắc " + dossier.ruleSet() + " bản " + dossier.ruleSetVersion()));
    }

    /** The set of official forms in use under a rule set on a day. */
    public String formSet(RuleSet rules, LocalDate day) {
        return rules.formSetOn(day)
                .orElseThrow(
                        () -> REFERENCE_DATA_MISSING.because("Chưa có bộ mẫu của " + rules.code() + " ngày " + day));
    }

    /** The state calendar with the working hours of an organisation or of the nearest one above it that has any. */
    public OfficeCalendar office(String organisationCode) {
        return directory
                .upwards(organisationCode)
                .map(at -> workingHours.getOrDefault(at.code(), List.of()))
                .filter(told -> !told.isEmpty())
                .findFirst()
                .map(told -> new OfficeCalendar(calendar, Calendars.timetable(told)))
                .orElseThrow(
                        () -> REFERENCE_DATA_MISSING.because("Chưa có giờ làm việc của đơn vị " + organisationCode));
    }
}
