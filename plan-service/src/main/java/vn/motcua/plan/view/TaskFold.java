package vn.motcua.plan.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.motcua.eventstore.Recorded;
import vn.motcua.plan.events.DueDate;
import vn.motcua.plan.events.PlanContent;
import vn.motcua.plan.events.TaskEvent;
import vn.motcua.plan.events.TaskEvent.TaskCompleted;
import vn.motcua.plan.events.TaskEvent.TaskCompletionCorrected;
import vn.motcua.plan.events.TaskEvent.TaskDraftCorrected;
import vn.motcua.plan.events.TaskEvent.TaskDrafted;
import vn.motcua.plan.events.TaskEvent.TaskDropped;
import vn.motcua.plan.events.TaskEvent.TaskOccurrenceOpened;
import vn.motcua.plan.events.TaskEvent.TaskProgressCorrected;
import vn.motcua.plan.events.TaskEvent.TaskProgressReported;
import vn.motcua.plan.events.TaskEvent.TaskScheduled;
import vn.motcua.plan.events.TaskStanding;
import vn.motcua.plan.events.TaskWork;
import vn.motcua.plan.view.PlanActs.Work;
import vn.motcua.plan.view.TaskView.Corrected;
import vn.motcua.plan.view.TaskView.Correction;
import vn.motcua.plan.view.TaskView.OccurrenceView;
import vn.motcua.plan.view.TaskView.Report;

/** Folds the history of one task into what is shown of it. */
final class TaskFold {
    private final TaskDrafted drafted;
    private final LocalDate today;
    private final Map<UUID, Report> reports = new LinkedHashMap<>();
    private final Map<Optional<UUID>, Note> completionNotes = new HashMap<>();
    private final List<Correction> corrections = new ArrayList<>();
    private PlanContent.Task content;
    private TaskStanding standing;
    private Optional<TaskWork> work = Optional.empty();

    private TaskFold(TaskDrafted drafted, LocalDate today) {
        this.drafted = drafted;
        this.today = today;
    }

    /**
     * @param today decides what is overdue, day in Asia/Ho_Chi_Minh
     * @param asker who reads it; empty for a machine, which is told of no acts
     */
    static TaskView of(List<Recorded<TaskEvent>> history, LocalDate today, Optional<Asker> asker) {
        TaskFold fold = new TaskFold((TaskDrafted) history.getFirst().event(), today);
        history.forEach(recorded -> fold.show(recorded.event()));
        return fold.view(asker);
    }

    private void show(TaskEvent event) {
        switch (event) {
            case TaskDrafted e -> {
                content = e.task();
                standing =
                        new TaskStanding(e.state(), DueDate.bornDone(e.task().schedule()) ? 100 : 0, Optional.empty());
            }
            case TaskDraftCorrected e -> corrected(e);
            case TaskDropped _ -> {} // nobody is shown it any more
            case TaskScheduled e -> {
                standing = e.standing();
                work = Optional.of(
                        TaskWork.planned(DueDate.endsWithOccurrences(content.schedule()), e.dueOn(), e.occurrences()));
            }
            case TaskOccurrenceOpened e -> worked(e.standing(), now().opened(e.occurrence()));
            case TaskProgressReported e -> {
                Optional<Note> note = e.noteRef().map(Note::of);
                reports.put(e.reportId(), new Report(e.reportId(), e.at(), e.occurrenceId(), e.percent(), note, false));
                worked(e.standing(), now().reported(e.reportId(), e.occurrenceId(), e.percent()));
            }
            case TaskProgressCorrected e -> corrected(e);
            case TaskCompleted e -> {
                e.noteRef().ifPresent(ref -> completionNotes.put(e.occurrenceId(), Note.of(ref)));
                worked(e.standing(), now().completed(e.occurrenceId(), Optional.of(e.completedOn())));
            }
            case TaskCompletionCorrected e -> corrected(e);
        }
    }

    private TaskWork now() {
        return work.orElseThrow(() -> new IllegalStateException("worked on before it was issued: " + drafted.taskId()));
    }

    private void worked(TaskStanding after, TaskWork more) {
        standing = after;
        work = Optional.of(more);
    }

    private void corrected(TaskDraftCorrected e) {
        corrections.add(new Correction(
                e.at(),
                Corrected.DRAFT,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(content.content()),
                Optional.empty(),
                Note.of(e.reason())));
        content = e.task();
        standing = new TaskStanding(e.state(), DueDate.bornDone(content.schedule()) ? 100 : 0, Optional.empty());
    }

    private void corrected(TaskProgressCorrected e) {
        Report before = reports.get(e.reportId());
        corrections.add(new Correction(
                e.at(),
                Corrected.PROGRESS,
                Optional.of(e.reportId()),
                e.occurrenceId(),
                Optional.of(before.percent()),
                Optional.empty(),
                Optional.empty(),
                before.note(),
                Note.of(e.reason())));
        reports.put(
                e.reportId(),
                new Report(
                        e.reportId(),
                        before.at(),
                        e.occurrenceId(),
                        e.percent(),
                        e.noteRef().map(Note::of).or(before::note),
                        true));
        worked(e.standing(), now().reportCorrected(e.reportId(), e.percent()));
    }

    private void corrected(TaskCompletionCorrected e) {
        corrections.add(new Correction(
                e.at(),
                Corrected.COMPLETION,
                Optional.empty(),
                e.occurrenceId(),
                Optional.empty(),
                now().of(e.occurrenceId()).completedOn(),
                Optional.empty(),
                Optional.ofNullable(completionNotes.get(e.occurrenceId())),
                Note.of(e.reason())));
        if (e.completedOn().isEmpty()) {
            completionNotes.remove(e.occurrenceId());
        }
        e.noteRef().ifPresent(ref -> completionNotes.put(e.occurrenceId(), Note.of(ref)));
        worked(e.standing(), now().completed(e.occurrenceId(), e.completedOn()));
    }

    private TaskView view(Optional<Asker> asker) {
        return new TaskView(
                drafted.planId(),
                drafted.taskId(),
                content.ref(),
                drafted.position(),
                content.label(),
                content.group(),
                content.content(),
                content.leadUnits(),
                content.coordinatingUnits(),
                content.products(),
                content.schedule(),
                standing.state(),
                standing.percent(),
                standing.dueOn(),
                isOver(standing.dueOn()),
                work.flatMap(done -> done.whole().completedOn()),
                Optional.ofNullable(completionNotes.get(Optional.<UUID>empty())),
                work.stream()
                        .flatMap(done -> done.occurrences().values().stream())
                        .map(this::shown)
                        .toList(),
                List.copyOf(reports.values()),
                !corrections.isEmpty(),
                corrections,
                asker.map(this::acts).orElse(List.of()));
    }

    private List<String> acts(Asker asker) {
        Work now = work.map(done -> Work.on(content.schedule(), done)).orElse(Work.NONE);
        Set<String> leads = content.leadUnits().stream()
                .flatMap(unit -> unit.organisation().stream())
                .collect(Collectors.toSet());
        return asker.actsOnTask(now, drafted.organisation(), leads);
    }

    private OccurrenceView shown(TaskWork.Occurrence one) {
        TaskWork.Progress progress = one.progress();
        boolean open = !progress.isCompleted() && !now().isCompleted();
        return new OccurrenceView(
                one.planned().occurrenceId(),
                one.planned().from(),
                one.planned().to(),
                one.planned().triggeredOn(),
                one.planned().reference(),
                one.planned().dueOn(),
                progress.state(),
                progress.done(),
                open && isOver(one.planned().dueOn()),
                progress.completedOn(),
                Optional.ofNullable(
                        completionNotes.get(Optional.of(one.planned().occurrenceId()))));
    }

    /** What was due before today; nothing is due of what is completed. */
    private boolean isOver(Optional<LocalDate> dueOn) {
        return dueOn.filter(day -> day.isBefore(today)).isPresent();
    }
}
