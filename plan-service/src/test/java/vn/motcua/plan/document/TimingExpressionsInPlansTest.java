package vn.motcua.plan.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.motcua.plan.document.TimingExpressionsAloneTest.Row;
import vn.motcua.plan.document.draft.PlanDraft;
import vn.motcua.plan.document.draft.PlanDraft.Statement;
import vn.motcua.plan.document.draft.PlanDraft.Task;
import vn.motcua.plan.document.draft.Wording;
import vn.motcua.plan.document.grammar.ScheduleGrammar;
import vn.motcua.plan.events.Schedule;
import vn.motcua.plan.events.Schedule.Composite;
import vn.motcua.plan.events.Schedule.Continuous;

/** Every expression of timing-expressions.csv found where its document has it. */
class TimingExpressionsInPlansTest {
    private enum Place {
        /** In the head: PlanHeadsTest. */
        DATE_OF_ISSUE,
        /** No schedule: TimingExpressionsAloneTest. */
        ADVERB,
        /** The document is not among the plans: TimingExpressionsAloneTest. */
        DOCUMENT_ABSENT,
        TIMING_CELL,
        PROSE_OF_TASK,
        STATEMENT,
        CONTENT_CELL,
        LEAD_CELL,
        /** The period of a programme that is cited: must not become anybody's schedule. */
        CITED
    }

    private static Place place(Row row) {
        if (row.type().startsWith("ISSUE_DATE")) {
            return Place.DATE_OF_ISSUE;
        } else if (row.type().equals("QUALIFIER")) {
            return Place.ADVERB;
        }
        return switch (row.seed()) {
            case "000" -> row.location().startsWith("II.") ? Place.PROSE_OF_TASK : Place.STATEMENT;
            case "001" ->
                switch (row.location()) {
                    case "I" -> Place.CITED;
                    case "III" -> Place.STATEMENT;
                    case "I.2" -> Place.STATEMENT;
                    case "VIII.1" -> Place.CONTENT_CELL;
                    default -> Place.TIMING_CELL;
                };
            case "002" -> row.location().equals("II.1") ? Place.LEAD_CELL : Place.TIMING_CELL;
            case "003" ->
                switch (row.location()) {
                    case "II.1", "III.1", "III.2" -> Place.STATEMENT;
                    case "2.6.1" -> Place.CONTENT_CELL;
                    case "3.3" -> Place.CITED;
                    default -> Place.TIMING_CELL;
                };
            default -> Place.DOCUMENT_ABSENT;
        };
    }

    @TestFactory
    Stream<DynamicTest> every_expression_is_found_where_it_stands() {
        Set<Place> elsewhere = Set.of(Place.DATE_OF_ISSUE, Place.ADVERB, Place.DOCUMENT_ABSENT);
        return TimingExpressionsAloneTest.rows().stream()
                .filter(row -> !elsewhere.contains(place(row)))
                .map(row -> DynamicTest.dynamicTest(row + " " + place(row), () -> check(row)));
    }

    private static void check(Row row) {
        PlanDraft draft = RealPlans.draft(row.seed());
        switch (place(row)) {
            case TIMING_CELL ->
                assertThat(tasks(row)).isNotEmpty().allSatisfy(task -> {
                    assertThat(task.schedule().verbatim())
                            .isEqualTo(row.expression().equals("(blank)") ? "" : Wording.clean(row.expression()));
                    same(task.schedule(), row);
                });
            case PROSE_OF_TASK ->
                among(parts(RealPlans.task(row.seed(), row.location()).schedule()), row);
            case STATEMENT ->
                among(
                        Stream.of(draft.requirements(), draft.generalTasks(), draft.responsibilities())
                                .flatMap(List::stream)
                                .filter(s -> s.label().equals(row.location()))
                                .map(Statement::schedules)
                                .map(found -> ScheduleGrammar.together(found, row.expression()))
                                .toList(),
                        row);
            case CONTENT_CELL ->
                among(
                        ScheduleGrammar.inProse(
                                RealPlans.task(row.seed(), row.location()).content()),
                        row);
            case LEAD_CELL -> {
                Task task = RealPlans.task(row.seed(), row.location());
                same(ScheduleGrammar.cell(task.lead().verbatim()), row);
                assertThat(task.schedule()).isInstanceOf(Continuous.class);
            }
            case CITED -> cited(row, draft);
            case DATE_OF_ISSUE, ADVERB, DOCUMENT_ABSENT -> throw new AssertionError(row);
        }
    }

    private static void cited(Row row, PlanDraft draft) {
        String text = Stream.concat(
                        draft.groups().stream()
                                .filter(group -> group.label().equals(row.location()))
                                .map(PlanDraft.TaskGroup::title),
                        draft.tasks().stream()
                                .filter(task -> task.ref().equals(row.location()))
                                .map(Task::content))
                .findFirst()
                .orElseThrow();
        assertThat(text).contains(Wording.clean(row.expression()));
        among(List.of(ScheduleGrammar.cell(text)), row);
        assertThat(ScheduleGrammar.inProse(text)).isEmpty();
        assertThat(draft.tasks()).noneSatisfy(task -> same(task.schedule(), row));
    }

    /** "I.2, II.1, X.1", "IV.2-4", a group ("XI"), or every row with that timing ("many"). */
    private static List<Task> tasks(Row row) {
        List<Task> all = RealPlans.draft(row.seed()).tasks();
        if (row.location().equals("many")) {
            return all.stream()
                    .filter(task -> task.schedule().verbatim().equals(row.expression()))
                    .toList();
        }
        if (row.location().matches("[IVX]+\\.\\d-\\d")) {
            String group = row.location().replaceFirst("\\..*", "");
            int from = row.location().charAt(row.location().length() - 3) - '0';
            int to = row.location().charAt(row.location().length() - 1) - '0';
            return IntStream.rangeClosed(from, to)
                    .mapToObj(n -> RealPlans.task(row.seed(), group + "." + n))
                    .toList();
        }
        if (row.location().matches("[IVX]+")) {
            return all.stream()
                    .filter(task -> task.group().equals(row.location()))
                    .toList();
        }
        return Stream.of(row.location().split(", "))
                .map(ref -> RealPlans.task(row.seed(), ref))
                .toList();
    }

    private static List<Schedule> parts(Schedule schedule) {
        return schedule instanceof Composite composite ? composite.parts() : List.of(schedule);
    }

    private static void among(List<Schedule> found, Row row) {
        assertThat(found).anySatisfy(schedule -> same(schedule, row));
    }

    private static void same(Schedule schedule, Row row) {
        assertThat(Notation.type(schedule)).isEqualTo(row.type());
        assertThat(Notation.of(schedule)).isEqualTo(Notation.withoutFalse(Notation.parse(row.structured())));
    }

    @Test
    void the_commonest_timing_stands_in_as_many_rows_as_printed() {
        assertThat(continuous("001")).isEqualTo(18);
        assertThat(continuous("002")).isEqualTo(25);
        assertThat(continuous("003")).isEqualTo(22);
    }

    @Test
    void nothing_else_in_prose_was_taken_for_a_schedule() {
        assertThat(RealPlans.draft("000").tasks().stream().map(task -> Notation.type(task.schedule())))
                .containsExactly(
                        "CONTINUOUS",
                        "EXTERNAL_REF",
                        "TRIGGERED+STATUTORY+TRIGGERED",
                        "PERIOD+EXTERNAL_REF",
                        "UNSPECIFIED",
                        "UNSPECIFIED",
                        "CONTINUOUS",
                        "CONTINUOUS",
                        "UNSPECIFIED",
                        "TRIGGERED",
                        "PERIOD");
        assertThat(RealPlans.draft("003").generalTasks().stream().flatMap(s -> s.schedules().stream()))
                .hasSize(1);
        assertThat(RealPlans.draft("001").requirements().stream().flatMap(s -> s.schedules().stream()))
                .hasSize(2);
        assertThat(RealPlans.draft("000").requirements().stream().flatMap(s -> s.schedules().stream()))
                .hasSize(2);
    }

    private static long continuous(String seed) {
        return RealPlans.draft(seed).tasks().stream()
                .filter(task -> task.schedule() instanceof Continuous)
                .count();
    }
}
