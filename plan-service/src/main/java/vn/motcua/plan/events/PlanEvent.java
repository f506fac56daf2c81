package vn.motcua.plan.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Everything that can happen to a plan (kế hoạch). Stored for good: add components, never rename or remove. */
public sealed interface PlanEvent {
    PlanId planId();

    /** Business time. */
    Instant at();

    /**
     * A plan was drafted from a document that a person has looked at.
     *
     * @param year the year that the plan is for
     * @param number number and symbol as printed, for example {@code 04/KH-SKHĐT}; empty before issue
     * @param sourceHash SHA-256 of the document, hexadecimal
     * @param organisation code of the organisation whose plan it is; empty in events of before it was told, and of callers
     *     without one
     * @param attempt 2 or more when the plans that were made of the document before were discarded; empty for the first
     * @param document what else the document says, in the vault; empty in events of before it was kept
     */
    record PlanDrafted(
            PlanId planId,
            Instant at,
            String title,
            int year,
            Optional<String> number,
            Optional<String> symbol,
            Optional<String> issuer,
            Optional<PlanContent.Instrument> parentPlan,
            List<PlanContent.Instrument> legalBases,
            List<PlanContent.Group> groups,
            List<PlanContent.Task> tasks,
            List<PlanContent.Target> targets,
            String sourceHash,
            @JsonInclude(Include.NON_ABSENT) Optional<String> organisation,
            @JsonInclude(Include.NON_ABSENT) Optional<Integer> attempt,
            @JsonInclude(Include.NON_ABSENT) Optional<UUID> document)
            implements PlanEvent {
        public PlanDrafted {
            legalBases = List.copyOf(legalBases);
            groups = List.copyOf(groups);
            tasks = List.copyOf(tasks);
            targets = List.copyOf(targets);
        }
    }

    /**
     * A draft was thrown away: a plan can be made of its document anew.
     *
     * @param reason what was written, in the vault
     */
    record PlanDiscarded(PlanId planId, Instant at, UUID reason) implements PlanEvent {}

    /**
     * The plan was signed and given its number.
     *
     * @param number number and symbol, for example {@code 04/KH-SKHĐT}
     * @param issuedOn day in Asia/Ho_Chi_Minh
     * @param signer the public office that signed, for example {@code KT. GIÁM ĐỐC, PHÓ GIÁM ĐỐC}
     */
    record PlanIssued(PlanId planId, Instant at, String number, LocalDate issuedOn, String signer)
            implements PlanEvent {}

    /**
     * A unit told how a task goes on.
     *
     * @param percent how much is done, 0 to 100
     * @param noteRef what was written, in the vault; empty when nothing was
     */
    record TaskProgressReported(PlanId planId, Instant at, String taskId, int percent, Optional<UUID> noteRef)
            implements PlanEvent {}

    /**
     * A task was done.
     *
     * @param completedOn day in Asia/Ho_Chi_Minh
     * @param noteRef product and evidence in the vault; empty when nothing was written
     */
    record TaskCompleted(PlanId planId, Instant at, String taskId, LocalDate completedOn, Optional<UUID> noteRef)
            implements PlanEvent {}
}
