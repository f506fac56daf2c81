package vn.motcua.plan.read;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.eventstore.Recorded;
import vn.motcua.plan.events.PlanContent;
import vn.motcua.plan.events.PlanEvent;
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

        @Schema(description = "Kế hoạch cấp trên / parent plan")
        Optional<PlanContent.Instrument> parentPlan,

        @Schema(description = "Căn cứ / legal bases") List<PlanContent.Instrument> legalBases,
        @Schema(description = "Nhóm nhiệm vụ / task groups") List<PlanContent.Group> groups,
        @Schema(description = "Chỉ tiêu / targets") List<PlanContent.Target> targets,
        @Schema(description = "Nhiệm vụ / tasks") List<TaskDetail> tasks,

        @Schema(description = "SHA-256 của tài liệu nguồn / of the source document")
        String sourceHash) {
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
        Map<String, TaskDetail> tasks = new LinkedHashMap<>();
        for (Recorded<PlanEvent> recorded : history) {
            switch (recorded.event()) {
                case PlanDrafted e -> e.tasks().forEach(task -> tasks.put(task.taskId(), TaskDetail.of(task)));
                case PlanIssued e -> issued = Optional.of(e);
                case TaskProgressReported e ->
                    tasks.computeIfPresent(e.taskId(), (_, task) -> task.reported(e.percent()));
                case TaskCompleted e ->
                    tasks.computeIfPresent(e.taskId(), (_, task) -> task.completed(e.completedOn()));
            }
        }
        return new PlanDetail(
                drafted.planId(),
                issued.isPresent() ? PlanState.ISSUED : PlanState.DRAFT,
                drafted.title(),
                drafted.year(),
                issued.map(PlanIssued::number).or(drafted::number),
                drafted.issuer(),
                drafted.organisation(),
                issued.map(PlanIssued::issuedOn),
                issued.map(PlanIssued::signer),
                drafted.parentPlan(),
                drafted.legalBases(),
                drafted.groups(),
                drafted.targets(),
                tasks.values().stream().map(task -> task.asOf(today)).toList(),
                drafted.sourceHash());
    }
}
