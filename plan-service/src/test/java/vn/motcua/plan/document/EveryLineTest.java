package vn.motcua.plan.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.motcua.plan.document.draft.DoubtKind;
import vn.motcua.plan.document.draft.PlanDraft;
import vn.motcua.plan.document.draft.PlanDraft.LineUse;
import vn.motcua.plan.document.draft.PlanDraft.Task;
import vn.motcua.plan.document.draft.PlanDraft.Use;
import vn.motcua.plan.document.draft.Wording;

/** Nothing is dropped: line by line, what a line says stands in the item that claims it, or the line is noise. */
class EveryLineTest {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+");

    /** Words of forms that carry no content of their own. */
    private static final Set<String> FORM =
            Set.copyOf(words("Số ngày tháng năm Căn cứ Thực hiện Nơi nhận b/c t/h KT CỘNG"
                    + " HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập Tự do Hạnh phúc"));

    @TestFactory
    Stream<DynamicTest> every_line_is_accounted_for() {
        return RealPlans.SEEDS.stream().flatMap(seed -> {
            List<String> printed = new String(Shared.plan(seed), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            PlanDraft draft = RealPlans.draft(seed);
            Set<Integer> splitLabels = draft.uncertain().stream()
                    .filter(doubt -> doubt.kind() == DoubtKind.LABEL_SPLIT)
                    .map(PlanDraft.Doubt::line)
                    .collect(Collectors.toSet());
            return Stream.iterate(0, i -> i < printed.size(), i -> i + 1)
                    .map(i -> DynamicTest.dynamicTest(seed + ":" + (i + 1), () -> {
                        LineUse line = draft.lines().get(i);
                        assertThat(line.line()).isEqualTo(i + 1);
                        assertThat(words(line.text())).isEqualTo(words(Wording.plain(printed.get(i))));
                        check(draft, line, splitLabels.contains(i + 1));
                    }));
        });
    }

    private static void check(PlanDraft draft, LineUse line, boolean splitLabel) {
        switch (line.use()) {
            case LEFT_OVER -> throw new AssertionError("left over: " + line.text());
            case NOISE -> {
                switch (line.reason()) {
                    case "BLANK" -> assertThat(line.text()).isEmpty();
                    case "PAGE_NUMBER" -> assertThat(line.text()).matches("\\d");
                    case "NATIONAL_MOTTO" -> assertThat(line.text()).endsWith("Hạnh phúc");
                    default ->
                        assertThat(words(Wording.lower(line.text())))
                                .as(line.reason())
                                .isSubsetOf(
                                        words("stt nội dung công việc sản phẩm cơ quan đơn vị cá nhân chủ trì phối hợp"
                                                + " theo dõi thời gian thực hiện hoàn thành"));
                }
            }
            case USED -> {
                List<String> left = words(line.text());
                words(said(draft, line.reason())).forEach(left::remove);
                if (line.reason().matches("(?:head|legalBases|recipients|signer).*")) {
                    left.removeAll(FORM);
                }
                if (!splitLabel) {
                    assertThat(left)
                            .as("%s says of: %s", line.reason(), line.text())
                            .isEmpty();
                }
            }
        }
    }

    /** The reverse for tasks: no task says more than its lines do, apart from what it inherits. */
    @TestFactory
    Stream<DynamicTest> no_task_says_more_than_its_lines() {
        return RealPlans.SEEDS.stream().flatMap(seed -> RealPlans.draft(seed).tasks().stream()
                .map(task -> DynamicTest.dynamicTest(seed + " " + task.ref(), () -> {
                    String item = "tasks[" + task.ref() + "]";
                    List<String> said = words(own(task));
                    RealPlans.draft(seed).lines().stream()
                            .filter(line ->
                                    line.use() == Use.USED && line.reason().contains(item))
                            .forEach(line -> words(line.text()).forEach(said::remove));
                    assertThat(said).isEmpty();
                })));
    }

    private static String own(Task task) {
        boolean prose = task.content().contains("\n");
        boolean across = task.lead().verbatim().equals(task.schedule().verbatim());
        return String.join(
                " ",
                task.label(),
                task.content(),
                task.productsVerbatim(),
                prose || task.lead().inherited() ? "" : task.lead().verbatim(),
                prose || task.coordinating().inherited()
                        ? ""
                        : task.coordinating().verbatim(),
                prose || across || task.scheduleInherited()
                        ? ""
                        : task.schedule().verbatim());
    }

    private static String said(PlanDraft draft, String items) {
        return Stream.of(items.split(", ")).map(item -> saidBy(draft, item)).collect(Collectors.joining(" "));
    }

    private static String saidBy(PlanDraft draft, String item) {
        if (item.startsWith("tasks[")) {
            return draft.tasks().stream()
                    .filter(task -> item.equals("tasks[" + task.ref() + "]"))
                    .map(EveryLineTest::own)
                    .findFirst()
                    .orElseThrow();
        }
        String name = item.replaceFirst("[.\\[].*", "");
        Object part =
                switch (name) {
                    case "head" -> draft.head();
                    case "legalBases" -> draft.head() + " " + draft.notes();
                    case "headings" -> draft.headings();
                    case "purposes" -> draft.purposes();
                    case "requirements" -> draft.requirements();
                    case "generalTasks" -> draft.generalTasks();
                    case "groups" -> draft.groups();
                    case "responsibilities" -> draft.responsibilities();
                    case "annexes" -> draft.annexes();
                    case "notes" -> draft.notes();
                    case "recipients" -> draft.recipients();
                    case "signer" -> draft.signer();
                    default -> throw new AssertionError("unknown item " + item);
                };
        return part.toString();
    }

    /** Numbers without leading zeros, so that "04" and 4 are one. */
    private static List<String> words(String text) {
        return WORD.matcher(text)
                .results()
                .map(match -> match.group().replaceFirst("^0+(?=\\d)", ""))
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
