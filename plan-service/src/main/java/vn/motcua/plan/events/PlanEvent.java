package vn.motcua.plan.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The life of a plan, without its tasks. Stored for good: add components, never rename or remove. */
public sealed interface PlanEvent extends AnyPlanEvent {
    /**
     * A plan was drafted from a document that a person has looked at. Its tasks follow in the same append.
     *
     * @param year the year that the plan is for
     * @param number number and symbol as printed, for example {@code 04/KH-SKHĐT}; empty before issue
     * @param tasks how many tasks it has, 1 or more
     * @param sourceHash SHA-256 of the document, hexadecimal
     * @param organisation code of the organisation whose plan it is
     * @param attempt 2 or more when the plans that were made of the document before were discarded; empty for the first
     * @param document what else the document says, in the vault
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
            List<PlanContent.Target> targets,
            int tasks,
            String sourceHash,
            String organisation,
            Optional<Integer> attempt,
            UUID document)
            implements PlanEvent {
        public PlanDrafted {
            legalBases = List.copyOf(legalBases);
            groups = List.copyOf(groups);
            targets = List.copyOf(targets);
        }
    }

    /**
     * A draft was corrected in place; what became of its tasks follows in the same append. Tells how the plan reads now.
     *
     * @param tasks how many tasks it has now, 1 or more
     * @param reason why, in the vault
     */
    record PlanDraftCorrected(
            PlanId planId,
            Instant at,
            String title,
            int year,
            Optional<String> issuer,
            Optional<PlanContent.Instrument> parentPlan,
            List<PlanContent.Target> targets,
            int tasks,
            UUID reason)
            implements PlanEvent {
        public PlanDraftCorrected {
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
     * The plan was signed and given its number. What is due when follows in the same append, task by task.
     *
     * @param organisation code of the organisation whose plan it is; its numbers are unique in a year
     * @param number number and symbol, for example {@code 04/KH-SKHĐT}
     * @param issuedOn day in Asia/Ho_Chi_Minh
     * @param signer the public office that signed, for example {@code KT. GIÁM ĐỐC, PHÓ GIÁM ĐỐC}
     */
    record PlanIssued(PlanId planId, Instant at, String organisation, String number, LocalDate issuedOn, String signer)
            implements PlanEvent {}

    /**
     * What somebody wrote about the plan or about one of its tasks was erased; that it was written stays in the history.
     *
     * @param noteRef the reference that the vault holds nothing under any more
     */
    record PlanNoteErased(PlanId planId, Instant at, UUID noteRef) implements PlanEvent {}
}
