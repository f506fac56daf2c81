package vn.motcua.plan.read;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.eventstore.Recorded;
import vn.motcua.plan.events.PlanContent;
import vn.motcua.plan.events.PlanEvent;
import vn.motcua.plan.events.PlanEvent.PlanDiscarded;
import vn.motcua.plan.events.PlanEvent.PlanDrafted;
import vn.motcua.plan.events.PlanEvent.PlanIssued;
import vn.motcua.plan.events.PlanEvent.TaskCompleted;
import vn.motcua.plan.events.PlanEvent.TaskProgressReported;
import vn.motcua.plan.events.PlanId;

/** A plan as it stands, folded from its events. */
@Schema(description = "Kế hoạch / plan")
public record PlanDetail(
        @Schema(description = "Định danh / identifier") PlanId planId,
        @Schema(description = "Trạng thái / state") PlanState state,
        @Schema(description = "Tên kế hoạch / title") String title,

        @Schema(description = "Năm kế hoạch / plan year", examples = "2026")
        int year,

        @Schema(description = "Số, ký hiệu / number and symbol", examples = "04/KH-SKHĐT")
        Optional<String> number,

        @Schema(description = "Cơ quan ban hành / issuer") Optional<String> issuer,

        @Schema(description = "Mã đơn vị có kế hoạch / code of the organisation whose plan it is", examples = "H37.16")
        Optional<String> organisation,

        @Schema(description = "Ngày ban hành / day of issue")
        Optional<LocalDate> issuedOn,

        @Schema(description = "Chức vụ người ký / the office that signed")
        Optional<String> signer,

        @Schema(description = "Lý do huỷ dự thảo / why the draft was discarded")
        Optional<TaskNote> discardReason,

        @Schema(description = "Kế hoạch cấp trên / parent plan")
        Optional<PlanContent.Instrument> parentPlan,

        @Schema(description = "Căn cứ / legal bases") List<PlanContent.Instrument> legalBases,
        @Schema(description = "Nhóm nhiệm vụ / task groups") List<PlanContent.Group> groups,
        @Schema(description = "Chỉ tiêu / targets") List<PlanContent.Target> targets,
        @Schema(description = "Nhiệm vụ / tasks") List<TaskDetail> tasks,

        @Schema(description = "SHA-256 của tài liệu nguồn / of the source document")
        String sourceHash,

        @Schema(
                description =
                        "Tham chiếu phần còn lại của tài liệu trong kho kín / reference of the rest of the document in the vault")
        Optional<UUID> documentRef,

        @Schema(
                description =
                        "Phần còn lại của tài liệu, cho người có quyền xem / the rest of the document, for those who may read it")
        Optional<PlanDocument> document) {
    public PlanDetail {
        legalBases = List.copyOf(legalBases);
        groups = List.copyOf(groups);
        targets = List.copyOf(targets);
        tasks = List.copyOf(tasks);
    }

    /** @param today decides what is overdue, day in Asia/Ho_Chi_Minh */
    static PlanDetail of(List<Recorded<PlanEvent>> history, LocalDate today) {
        PlanDrafted drafted = (PlanDrafted) history.getFirst().event();
        Optional<PlanIssued> issued = Optional.empty();
        Optional<TaskNote> discarded = Optional.empty();
        Map<String, TaskDetail> tasks = new LinkedHashMap<>();
        for (Recorded<PlanEvent> recorded : history) {
            switch (recorded.event()) {
                case PlanDrafted e -> e.tasks().forEach(task -> tasks.put(task.taskId(), TaskDetail.of(task)));
                case PlanDiscarded e -> discarded = Optional.of(TaskNote.of(e.reason()));
                case PlanIssued e -> issued = Optional.of(e);
                case TaskProgressReported e -> tasks.computeIfPresent(e.taskId(), (_, task) -> task.reported(e));
                case TaskCompleted e -> tasks.computeIfPresent(e.taskId(), (_, task) -> task.completed(e));
            }
        }
        boolean inForce = issued.isPresent();
        return new PlanDetail(
                drafted.planId(),
                inForce ? PlanState.ISSUED : discarded.isPresent() ? PlanState.DISCARDED : PlanState.DRAFT,
                drafted.title(),
                drafted.year(),
                issued.map(PlanIssued::number).or(drafted::number),
                drafted.issuer(),
                drafted.organisation(),
                issued.map(PlanIssued::issuedOn),
                issued.map(PlanIssued::signer),
                discarded,
                drafted.parentPlan(),
                drafted.legalBases(),
                drafted.groups(),
                drafted.targets(),
                tasks.values().stream()
                        .map(task -> inForce ? task.asOf(today) : task)
                        .toList(),
                drafted.sourceHash(),
                drafted.document(),
                Optional.empty());
    }

    /** References of all notes about its tasks. */
    public List<UUID> noteRefs() {
        return Stream.concat(
                        discardReason.map(TaskNote::noteRef).stream(),
                        tasks.stream().flatMap(TaskDetail::noteRefs))
                .toList();
    }

    /** The same with what the notes say. @param texts by reference; what is missing was erased */
    public PlanDetail told(Map<UUID, String> texts, Optional<PlanDocument> rest) {
        UnaryOperator<TaskNote> text =
                note -> new TaskNote(note.noteRef(), Optional.of(texts.getOrDefault(note.noteRef(), TaskNote.ERASED)));
        return new PlanDetail(
                planId,
                state,
                title,
                year,
                number,
                issuer,
                organisation,
                issuedOn,
                signer,
                discardReason.map(text),
                parentPlan,
                legalBases,
                groups,
                targets,
                tasks.stream().map(task -> task.told(text)).toList(),
                sourceHash,
                documentRef,
                rest);
    }
}
