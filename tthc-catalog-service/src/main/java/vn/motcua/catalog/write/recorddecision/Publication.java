package vn.motcua.catalog.write.recorddecision;

import static vn.motcua.catalog.CatalogRefusal.DECISION_EFFECTIVE_TOO_EARLY;
import static vn.motcua.catalog.CatalogRefusal.NOTHING_TO_PUBLISH;
import static vn.motcua.catalog.CatalogRefusal.PROCEDURE_ALREADY_PUBLISHED;
import static vn.motcua.catalog.CatalogRefusal.PROCEDURE_INCOMPLETE;
import static vn.motcua.catalog.CatalogRefusal.PROCEDURE_REPEALED;
import static vn.motcua.catalog.CatalogRefusal.PROCEDURE_UNKNOWN;
import static vn.motcua.catalog.CatalogRefusal.WORKFLOW_EXCEEDS_TIME_LIMIT;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import vn.motcua.catalog.events.ChangeKind;
import vn.motcua.catalog.events.DecisionRef;
import vn.motcua.catalog.events.ProcedureContent;
import vn.motcua.catalog.events.ProcedureEvent.ProcedurePublished;
import vn.motcua.catalog.events.RequiredPart;
import vn.motcua.catalog.events.Rules;
import vn.motcua.catalog.write.Procedure;
import vn.motcua.catalog.write.Workflow;
import vn.motcua.eventstore.Refused;

/**
 * Makes one procedure's draft a version by a decision. AMENDED and REPLACED may be the first that this catalogue hears of
 * a procedure: others published it before. A version that takes effect on the day of the one before corrects it: receipts of that
 * day and later are under the newer one, those received before keep theirs.
 *
 * @legal LB-30 only a procedure with all its parts may be published
 * @legal LB-33 its workflow keeps the new time limits
 */
final class Publication {
    private Publication() {}

    /**
     * @throws Refused PROCEDURE_UNKNOWN, _REPEALED, _ALREADY_PUBLISHED or _INCOMPLETE, NOTHING_TO_PUBLISH,
     *     DECISION_EFFECTIVE_TOO_EARLY or WORKFLOW_EXCEEDS_TIME_LIMIT
     */
    static ProcedurePublished decide(
            DecisionRef decision, RecordDecision.Line line, Procedure procedure, Rules rules, Instant now) {
        return switch (procedure) {
            case Procedure.Unknown _ -> throw PROCEDURE_UNKNOWN.because("Thủ tục " + line.procedureId());
            case Procedure.Repealed r -> throw PROCEDURE_REPEALED.because("Thủ tục " + r.code());
            case Procedure.Active a
            when a.isPublished() && line.changeKind() == ChangeKind.NEW ->
                throw PROCEDURE_ALREADY_PUBLISHED.because("Thủ tục " + a.code());
            case Procedure.Active a when a.draft().isEmpty() -> throw NOTHING_TO_PUBLISH.because("Thủ tục " + a.code());
            case Procedure.Active a
            when a.isPublished()
                    && decision.effectiveOn().isBefore(a.versions().newest().effectiveFrom()) ->
                throw DECISION_EFFECTIVE_TOO_EARLY.because("Thủ tục " + a.code() + " có phiên bản từ "
                        + a.versions().newest().effectiveFrom());
            case Procedure.Active a -> {
                ProcedureContent content = a.draft().orElseThrow();
                requireReady(a.code(), content, a.workflow(), rules);
                yield published(
                        decision, line, a.code(), content, a.versions().nextNo(), a.workflow(), a.revision() + 1, now);
            }
        };
    }

    private static void requireReady(String code, ProcedureContent content, Workflow workflow, Rules rules) {
        List<RequiredPart> missing = RequiredPart.missingIn(content);
        if (!missing.isEmpty()) {
            String parts = missing.stream().map(RequiredPart::label).collect(Collectors.joining("; "));
            throw PROCEDURE_INCOMPLETE.because("Thủ tục " + code + " còn thiếu: " + parts);
        }
        if (!workflow.exceeded(Procedure.timeLimits(content), rules.hoursPerWorkingDay())
                .isEmpty()) {
            throw WORKFLOW_EXCEEDS_TIME_LIMIT.because("Thủ tục " + code + ": quy trình cần "
                    + workflow.hours(rules.hoursPerWorkingDay()) + " giờ làm việc");
        }
    }

    private static ProcedurePublished published(
            DecisionRef decision,
            RecordDecision.Line line,
            String code,
            ProcedureContent content,
            int versionNo,
            Workflow workflow,
            int revision,
            Instant now) {
        return new ProcedurePublished(
                line.procedureId(),
                now,
                code,
                content.name(),
                content.field(),
                versionNo,
                line.changeKind(),
                decision.effectiveOn(),
                Procedure.timeLimits(content),
                resolvingAgency(content),
                content.level(),
                content.kind(),
                content.flags().businessRelated(),
                content.flags().greenLane(),
                content.flags().territoryIndependent(),
                content.flags().fourOnSite(),
                content.flags().interAgency(),
                content.flags().secretOrSpecial(),
                content.flags().receivableWithoutCheck(),
                content.onlineLevel(),
                content.results().stream().anyMatch(ProcedureContent.Result::paperRequired),
                hasFee(content),
                content.sets(),
                content.components(),
                decision,
                workflow.version(),
                revision);
    }

    private static String resolvingAgency(ProcedureContent content) {
        List<String> competent = content.agencies().competent();
        return competent.isEmpty() ? content.agencies().executing().getFirst() : competent.getFirst();
    }

    private static boolean hasFee(ProcedureContent content) {
        return content.channels().stream()
                .flatMap(channel -> channel.timeOptions().stream())
                .flatMap(option -> option.fees().stream())
                .anyMatch(fee -> fee.amount() > 0);
    }
}
