package vn.motcua.dashboard.facts.notice;

import java.time.LocalDate;
import java.util.Optional;
import vn.motcua.dashboard.known.ReminderMessage.OfTask;
import vn.motcua.dashboard.known.TaskMessage;
import vn.motcua.dashboard.known.TaskMessage.DraftCorrected;
import vn.motcua.dashboard.known.TaskMessage.Drafted;
import vn.motcua.dashboard.known.TaskMessage.Dropped;
import vn.motcua.dashboard.known.TaskMessage.OccurrenceOpened;
import vn.motcua.dashboard.known.TaskMessage.Scheduled;
import vn.motcua.dashboard.known.TaskMessage.Standing;
import vn.motcua.dashboard.known.TaskMessage.Task;
import vn.motcua.dashboard.known.TaskMessage.Work;
import vn.motcua.dashboard.metrics.Days;

/** Which unit has a task of a plan on the desk, and how the day on which something of it is due next stands. */
final class TaskDesk {
    private static final String COMPLETED = "COMPLETED";

    private TaskDesk() {}

    static boolean ends(TaskMessage message) {
        return message instanceof Dropped;
    }

    static void show(NoticeItem item, TaskMessage message) {
        switch (message) {
            case Drafted m -> {
                item.itemId = m.taskId();
                item.planId = m.planId();
                item.kind = ItemKind.TASK;
                item.handler = Addressee.OFFICER;
                item.agency = m.organisation();
                reads(item, m.task());
            }
            case DraftCorrected m -> reads(item, m.task());
            case Scheduled m -> stands(item, m.standing());
            case OccurrenceOpened m -> {
                item.desk = NoticeKind.OCCURRED;
                stands(item, m.standing());
            }
            case Work m -> {
                item.desk = null;
                stands(item, m.standing());
            }
            case Dropped _ -> {
                // Nobody has it on the desk any more.
            }
        }
    }

    static void show(NoticeItem item, OfTask told) {
        item.toldByDay = ToldByDay.with(item.toldByDay, told.dueOn(), told.reminder());
        if (item.dueAt != null && Days.of(item.dueAt).equals(told.dueOn())) {
            item.told = told.reminder();
        }
    }

    private static void reads(NoticeItem item, Task task) {
        item.code = task.label();
        item.name = task.content();
        item.unit = task.leadUnits().stream()
                .flatMap(unit -> unit.organisation().stream())
                .findFirst()
                .orElse(item.agency);
    }

    private static void stands(NoticeItem item, Standing standing) {
        Optional<LocalDate> dueOn =
                standing.dueOn().filter(_ -> !standing.state().equals(COMPLETED));
        item.dueAt = dueOn.map(Days::beginOf).orElse(null);
        item.told = dueOn.flatMap(day -> ToldByDay.of(item.toldByDay, day)).orElse(null);
    }
}
