package vn.motcua.plan.write.draftplan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.motcua.plan.document.draft.DraftHead;
import vn.motcua.plan.document.draft.DraftTarget;
import vn.motcua.plan.document.draft.PlanDraft;
import vn.motcua.plan.view.PlanDocument;

/** Keeps of a confirmed draft what {@link DraftPlan} decides nothing on, so that nothing is silently dropped. */
public final class RestOfDocument {
    private RestOfDocument() {}

    public static PlanDocument of(PlanDraft draft) {
        return new PlanDocument(
                Optional.of(opening(draft.head())),
                passages(draft.headings()),
                passages(draft.purposes()),
                passages(draft.requirements()),
                passages(draft.goals()),
                passages(draft.generalTasks()),
                passages(draft.responsibilities()),
                passages(draft.annexes()),
                passages(draft.notes()),
                sections(draft.groups()),
                draft.reportingDuties().stream()
                        .map(duty -> new PlanDocument.Duty(
                                duty.reporter(), duty.to(), duty.schedule(), duty.verbatim(), duty.line()))
                        .toList(),
                draft.recipients().stream()
                        .map(to ->
                                new PlanDocument.SentTo(to.name(), to.purpose().map(Enum::name), to.line()))
                        .toList(),
                draft.signer()
                        .map(signer -> new PlanDocument.Signed(signer.title(), signer.onBehalfOf(), signer.line())),
                draft.tasks().stream().map(RestOfDocument::place).toList(),
                places(draft.targets()),
                draft.leftOver().stream().map(PlanDraft.LineUse::text).toList());
    }

    private static List<PlanDocument.Passage> passages(List<PlanDraft.Statement> statements) {
        return statements.stream()
                .map(said -> new PlanDocument.Passage(said.label(), said.text(), said.schedules(), said.line()))
                .toList();
    }

    private static List<PlanDocument.Section> sections(List<PlanDraft.TaskGroup> groups) {
        return groups.stream()
                .map(group ->
                        new PlanDocument.Section(group.label(), group.title(), sections(group.parts()), group.line()))
                .toList();
    }

    private static PlanDocument.TaskPlace place(PlanDraft.Task task) {
        return new PlanDocument.TaskPlace(
                task.ref(),
                task.lead().inherited(),
                task.coordinating().inherited(),
                task.scheduleInherited(),
                printed(task.lead().verbatim()),
                printed(task.coordinating().verbatim()),
                printed(task.productsVerbatim()),
                task.line());
    }

    private static Optional<String> printed(String cell) {
        return Optional.ofNullable(cell).filter(text -> !text.isBlank());
    }

    private static PlanDocument.Opening opening(DraftHead head) {
        return new PlanDocument.Opening(
                head.number(),
                head.symbol(),
                head.parentBody(),
                head.issuer(),
                head.place(),
                head.date().day(),
                head.date().month(),
                head.date().year(),
                head.legalBases().stream().map(RestOfDocument::basis).toList(),
                head.parentPlan().map(RestOfDocument::basis));
    }

    private static PlanDocument.Basis basis(DraftHead.LegalBasis basis) {
        return new PlanDocument.Basis(
                basis.kind() == null ? "" : basis.kind(),
                basis.number(),
                basis.issuedOn(),
                basis.issuer(),
                basis.title(),
                basis.amends(),
                basis.verbatim() == null ? "" : basis.verbatim(),
                basis.line());
    }

    private static List<PlanDocument.TargetPlace> places(List<DraftTarget> targets) {
        List<PlanDocument.TargetPlace> places = new ArrayList<>();
        for (DraftTarget target : targets) {
            places.add(new PlanDocument.TargetPlace(
                    DraftPlan.targetId(places.size()),
                    target.comparatorAssumed(),
                    target.candidates(),
                    target.valueSetBy(),
                    target.line()));
        }
        return places;
    }
}
