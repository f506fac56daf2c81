package vn.motcua.dossier.events;

import java.time.Instant;

/**
 * What boards group dossiers by. It stands on the receipt; an event that changes some of it carries a
 * {@link DimensionChange}, and no other event carries any. Names of organisations are joined when asked.
 *
 * @param procedureId identifier of the procedure in the catalogue
 * @param procedureCode national code, for example {@code 1.012345}
 * @param procedureVersionNo version that was in force at receipt and stays in force for this dossier, 1 or more
 * @param field code of the field (lĩnh vực)
 * @param level administrative level that resolves, for example {@code PROVINCE}
 * @param channel how the dossier came in
 * @param receivingUnit code of the organisation that received it
 * @param resolvingAgency code of the organisation that is competent
 * @param ruleSet rules of the one-stop mechanism in force at receipt, for example {@code RS2025}; they stay in force
 *     for this dossier
 * @param ruleSetVersion edition of the rule set, 1 or more
 * @param greenLane whether the procedure is in the priority stream (luồng xanh)
 * @param businessRelated whether the procedure concerns businesses
 * @param hasFee whether the procedure has a fee or charge
 * @param requiresPaperResult whether the result must also be given on paper
 * @param onlineLevel {@code NONE}, {@code PARTIAL} or {@code FULL}
 * @param components number of components handed in
 * @param componentsDigitised how many of them have a file
 * @param componentsReused how many of them were taken from data held already
 * @param receivedAt valid receipt; the deadline counts from here, whatever is corrected later
 * @param originalDueAt first due date, as printed on the receipt slip; never changed
 */
public record Dimensions(
        String procedureId,
        String procedureCode,
        int procedureVersionNo,
        String field,
        String level,
        Channel channel,
        String receivingUnit,
        String resolvingAgency,
        String ruleSet,
        int ruleSetVersion,
        boolean greenLane,
        boolean businessRelated,
        boolean hasFee,
        boolean requiresPaperResult,
        String onlineLevel,
        int components,
        int componentsDigitised,
        int componentsReused,
        Instant receivedAt,
        Instant originalDueAt) {}
