package vn.motcua.dossier.known;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is known of one procedure, put together from its messages in whatever order they arrived. */
record Procedure(
        List<ProcedureVersion> versions,
        Set<Integer> withdrawn,
        Optional<LocalDate> repealedOn,
        List<WorkflowApproval> workflows) {
    static Procedure of(Collection<ProcedureMessage> messages) {
        return new Procedure(
                only(ProcedureVersion.class, messages),
                only(VersionWithdrawal.class, messages).stream()
                        .map(VersionWithdrawal::versionNo)
                        .collect(toSet()),
                only(ProcedureRepeal.class, messages).stream()
                        .map(ProcedureRepeal::effectiveOn)
                        .min(Comparator.naturalOrder()),
                only(WorkflowApproval.class, messages));
    }

    private static <M> List<M> only(Class<M> type, Collection<ProcedureMessage> messages) {
        return messages.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** Whether any version was ever published. */
    boolean isPublished() {
        return !versions.isEmpty();
    }

    /** The version in force on a day; empty before the first and after a repeal. One that was withdrawn never is. */
    Optional<ProcedureVersion> inForce(LocalDate day) {
        return versions.stream()
                .filter(_ -> repealedOn.filter(end -> !day.isBefore(end)).isEmpty())
                .filter(version -> !withdrawn.contains(version.versionNo()))
                .filter(version -> !version.effectiveFrom().isAfter(day))
                .max(Comparator.comparing(ProcedureVersion::effectiveFrom).thenComparing(ProcedureVersion::versionNo));
    }

    Optional<ProcedureVersion> version(int versionNo) {
        return versions.stream()
                .filter(version -> version.versionNo() == versionNo)
                .findFirst();
    }

    /** The newest workflow that is approved for a version, at its publication or since; 0 when none is. */
    int workflowOf(ProcedureVersion version) {
        return workflows.stream()
                .filter(approval -> approval.versionNo() == version.versionNo())
                .map(WorkflowApproval::workflowVersion)
                .reduce(version.workflowVersion(), Math::max);
    }
}
