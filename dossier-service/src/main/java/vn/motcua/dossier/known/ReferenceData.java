package vn.motcua.dossier.known;

import static java.util.stream.Collectors.toMap;
import static vn.motcua.dossier.DossierRefusal.REFERENCE_DATA_MISSING;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import vn.motcua.calendar.OfficeCalendar;
import vn.motcua.dossier.events.Dimensions;
import vn.motcua.organisations.Directory;

/**
 * What this service knows of the catalogue when a decision is made. It does not change meanwhile, so that the decision is made on one
 * state of it.
 *
 * @param ruleSets every edition that was announced
 */
public record ReferenceData(Procedures procedures, List<RuleSet> ruleSets, Directory directory) {
    public ReferenceData {
        ruleSets = List.copyOf(ruleSets);
    }

    /** The newest workflow that is approved for a version, at its publication or since; 0 when none is. */
    public int workflowOf(ProcedureVersion version) {
        return procedures.withId(version.procedureId()).workflowOf(version);
    }

    /** The identifier of the procedure that has a national code. */
    public Optional<UUID> procedureWithCode(String code) {
        return procedures.withCode(code);
    }

    /** Whether any version of a procedure was published. */
    public boolean knowsProcedure(UUID procedureId) {
        return procedures.withId(procedureId).isPublished();
    }

    /** The version of a procedure that is in force on a day; empty before the first and after a repeal. */
    public Optional<ProcedureVersion> inForce(UUID procedureId, LocalDate day) {
        return procedures.withId(procedureId).inForce(day);
    }

    /** The version of a procedure that a dossier has pinned. */
    public ProcedureVersion versionOf(Dimensions dossier) {
        return procedures
                .withId(UUID.fromString(dossier.procedureId()))
                .version(dossier.procedureVersionNo())
                .orElseThrow(() -> REFERENCE_DATA_MISSING.because("Chưa có phiên bản " + dossier.procedureVersionNo()
                        + " của thủ tục " + dossier.procedureCode()));
    }

    /**
     * The rules that govern receipts of a day: of each code the newest edition that has begun, and of these the one that began last. An
     * edition that begins later than the one it replaces leaves that one in force until its own first day.
     */
    public RuleSet rulesOn(LocalDate day) {
        return ruleSets.stream()
                .filter(edition -> !edition.effectiveFrom().isAfter(day))
                .collect(toMap(
                        RuleSet::code,
                        Function.identity(),
                        BinaryOperator.maxBy(Comparator.comparing(RuleSet::version))))
                .values()
                .stream()
                .max(Comparator.comparing(RuleSet::effectiveFrom))
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

    /** The state calendar with the working hours that hold for an organisation on each day. */
    public OfficeCalendar office(String organisationCode) {
        return directory
                .officeOf(organisationCode)
                .orElseThrow(
                        () -> REFERENCE_DATA_MISSING.because("Chưa có giờ làm việc của đơn vị " + organisationCode));
    }
}
