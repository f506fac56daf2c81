package vn.motcua.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells an explanation in order: receipt, days, extensions, due date, and what it rests on. */
record Narration(Wording wording) {

    List<String> of(Explanation explanation) {
        TermRun run = explanation.run();
        List<String> told = new ArrayList<>();
        told.add(wording.received(run.receivedAt(), run.term()));
        run.extensions().forEach(extension -> told.add(wording.extended(extension)));
        grouped(explanation.days()).forEach(same -> told.add(wording.days(same, run)));
        explanation.pausesWithoutEffect().forEach(pause -> told.add(wording.pauseWithoutEffect(pause)));
        told.add(explanation.dueAt().map(wording::due).orElseGet(() -> standing(explanation)));
        told.add(wording.calendars(explanation.calendars()));
        if (!explanation.unsettledDays().isEmpty()) {
            told.add(wording.unsettled(explanation.unsettledDays()));
        }
        return List.copyOf(told);
    }

    private String standing(Explanation explanation) {
        Pause open = explanation.run().pauses().stream()
                .filter(pause -> pause.to().isEmpty())
                .findFirst()
                .orElseThrow();
        boolean countedAnew = open.reason() == PauseReason.SUPPLEMENT
                && explanation.run().policy().supplement() == SupplementPolicy.RESTART;
        if (!countedAnew && explanation.left().equals(TermLeft.NOTHING)) {
            return wording.standing(open);
        }
        return wording.standing(
                open,
                countedAnew ? Optional.empty() : Optional.of(explanation.left()),
                explanation.run().term().unit());
    }

    private static List<List<ExplainedDay>> grouped(List<ExplainedDay> days) {
        List<List<ExplainedDay>> groups = new ArrayList<>();
        for (ExplainedDay day : days) {
            if (groups.isEmpty() || !continues(groups.getLast().getLast(), day)) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(day);
        }
        return groups;
    }

    private static boolean continues(ExplainedDay before, ExplainedDay day) {
        return before.date().plusDays(1).equals(day.date())
                && before.outcome() == day.outcome()
                && before.reason().equals(day.reason())
                && before.worked().equals(day.worked());
    }
}
