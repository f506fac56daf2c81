package vn.motcua.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.assertj.core.api.ThrowingConsumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.motcua.local.Agenda;
import vn.motcua.local.launch.Verification.Chain;
import vn.motcua.local.parts.Kafka;
import vn.motcua.local.verify.Difference;
import vn.motcua.local.verify.Drift;
import vn.motcua.system.PublishedLog.Published;

/** The year 2022 of one department on the whole product: a story, told in the order of its tests up to the first that fails. */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class OneYearTest {

    private static final String PLAN_DOCUMENT = "001_0d99a105696b46fd.txt";
    private static final LocalDateTime BEGIN = LocalDateTime.of(2022, 1, 4, 8, 0);
    private static final LocalDateTime END = LocalDateTime.of(2022, 12, 28, 9, 0);
    private static final Duration ARRIVAL = Duration.ofMinutes(3);
    /** What machines hand in while parts fail: {@code -Dmotcua.commands=3000} for a longer run. */
    private static final int COMMANDS = Integer.getInteger("motcua.commands", 840);

    private static final int WRITTEN_WHILE_KILLED = COMMANDS * 2 / 7;
    private static final int WRITTEN_WHILE_HANGING = COMMANDS / 7;
    private static final int WRITTEN_WHILE_KAFKA_STOPS = COMMANDS / 14;
    private static final int WRITTEN_WITHOUT_KAFKA = COMMANDS / 14;

    /** Nobody waits longer for an answer; and a little for the way there and back on a busy machine. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(17);

    @RegisterExtension
    final Story story = new Story();

    private final Map<UUID, String> handedInByMachines = new HashMap<>();
    private RunningProduct product;
    private Office office;
    private Dossiers dossiers;
    private YearOfDossiers year;
    private String planId;

    @BeforeAll
    void the_product_runs() throws Exception {
        Assumptions.assumeTrue(
                Files.isDirectory(Office.REAL_PLANS) || Boolean.parseBoolean(System.getenv("CI")),
                "NOT RUN: no real plan documents in " + Office.REAL_PLANS);
        product = RunningProduct.startedAt(BEGIN, "one-year");
        office = new Office(product);
        dossiers = new Dossiers(product);
    }

    @AfterAll
    void the_product_ends() {
        if (product != null) {
            product.close();
        }
    }

    @Test
    @Order(1)
    void a_real_plan_document_becomes_a_plan_in_force() throws Exception {
        ObjectNode draft = office.read(PLAN_DOCUMENT);
        assertThat(draft.at("/draft/tasks")).hasSize(33);
        Office.addTarget(draft, "feedbackOnTimeRate", "EQ", 100);
        Office.addTarget(draft, "onlineSubmissionRate", "GE", 30);
        Office.addTarget(draft, "reuseRate", "GE", 30);
        Office.addTarget(draft, "digitisationRate", "GE", 60);
        Office.addTarget(draft, "businessOnlineRate", "GE", 100);

        planId = office.confirm(draft);
        product.clockTo(
                LocalDateTime.of(2022, 1, 10, 9, 0).atZone(RunningProduct.ZONE).toInstant());
        office.issue(planId, "04/KH-SKHĐT", "2022-01-10");
        office.complete(planId, "I.1", "2022-01-10");

        Board board = boardWhen(b -> b.json().at("/tasks/byState/DONE").asInt() == 1);
        assertThat(board.json().required("number").asText()).isEqualTo("04/KH-SKHĐT");
        assertThat(board.json().at("/tasks/total").asInt()).isEqualTo(33);
        assertThat(board.figure("onTimeRate")).isEqualTo("0/0 NOT_MEASURED");
    }

    @Test
    @Order(2)
    void procedures_are_published_and_known_to_who_receives_dossiers() throws Exception {
        office.publishProcedures("2022-01-05", "2022-01-10");

        // No post for this procedure: whoever can say so knows it.
        var byPost = Dossiers.handedIn("1.900102", "PUBLIC_POST", true, false);
        await().atMost(ARRIVAL).until(() -> dossiers.tryToReceive(UUID.randomUUID(), byPost)
                .<String>path("code")
                .equals("CHANNEL_NOT_OFFERED"));
        // Of the four related to businesses the department resolves two; its board counts no other.
        boardWhen(b -> b.figure("businessOnlineRate").equals("2/2 MET"));
    }

    @Test
    @Order(3)
    void a_year_of_dossiers_and_feedback_stands_on_the_board_to_the_last_one() throws Exception {
        var agenda = new Agenda(product.parts().clock());
        year = new YearOfDossiers(dossiers, agenda);
        year.plan();
        new YearOfFeedback(product, agenda).plan();
        agenda.runUntil(END.atZone(RunningProduct.ZONE).toInstant());

        Board board = boardWhen(b -> b.receivedInYear() == Fate.DOSSIERS
                && b.target("onTimeRate").path("denominator").asLong() == fates(Fate::resolved));
        // 2 of 285 late: above 99 %. But the 6 that are open and overdue would push it below.
        assertThat(board.figure("onTimeRate")).isEqualTo("283/285 AT_RISK");
        assertThat(board.target("onTimeRate").required("now").asText()).isEqualTo("99.30");
        assertThat(board.json().required("openDossiers").asLong()).isEqualTo(6);
        assertThat(board.json().at("/late/total").asLong()).isEqualTo(6);
        assertThat(board.figure("feedbackOnTimeRate"))
                .isEqualTo(YearOfFeedback.ON_TIME + "/" + YearOfFeedback.COUNTED + " MISSED");
        assertThat(board.figure("onlineSubmissionRate")).isEqualTo(fates(Fate::online) + "/300 MET");
        assertThat(board.figure("reuseRate")).isEqualTo(fates(Fate::reused) + "/300 MISSED");
        assertThat(board.figure("digitisationRate")).isEqualTo(fates(Fate::digitisedToTheEnd) + "/285 MET");
        assertThat(board.figure("waitingTime")).isEqualTo("-/- NOT_MEASURED");
        assertThat(IntStream.rangeClosed(1, 12).boxed().toList()).allSatisfy(month -> {
            assertThat(board.month(month).required("received").asLong()).isEqualTo(receivedIn(month));
            assertThat(board.month(month).required("resolved").asLong()).isEqualTo(year.resolvedIn(month));
        });
    }

    @Test
    @Order(4)
    void due_dates_know_the_days_off_of_2022() {
        // Received Friday 28 January, seven working days: 31 January to 4 February are Tết.
        assertThat(dueOn(11)).isEqualTo(LocalDate.of(2022, 2, 15));
        // Received online on Thursday 28 April, five working days: 30 April to 3 May are off.
        assertThat(dueOn(93)).isEqualTo(LocalDate.of(2022, 5, 9));
    }

    @Test
    @Order(5)
    void a_leader_is_told_of_a_late_dossier_until_it_is_resolved_and_sees_the_figures_change_in_the_browser() {
        Optional<Path> chromium = ConsoleBrowser.chromium();
        assertThat(chromium.isPresent() || !Boolean.parseBoolean(System.getenv("CI")))
                .as("CI has a Chromium")
                .isTrue();
        Assumptions.assumeTrue(chromium.isPresent(), "NOT RUN: no Chromium on this machine");
        String target = Board.of(product, planId)
                .target("onTimeRate")
                .required("targetId")
                .asText();

        try (BoardPage page =
                BoardPage.open(chromium.orElseThrow(), product.parts().address(), planId)) {
            assertThat(page.target(target)).containsText("99,30%");
            assertThat(page.target(target)).containsText("283 trên 285");

            String late = year.receipt(Fate.DOSSIERS).id();
            await().atMost(ARRIVAL).until(() -> overdueToTheHead().contains(late));
            dossiers.issueResult(late, true);
            assertThat(page.target(target))
                    .containsText("283 trên 286", new ContainsTextOptions().setTimeout(ARRIVAL.toMillis()));
            assertThat(page.target(target)).containsText("98,95%");
            await().atMost(ARRIVAL).until(() -> !overdueToTheHead().contains(late));
        }
    }

    /** Items of the open notices that the head of the department has. */
    private List<String> overdueToTheHead() {
        return product.as("lanh.dao")
                .get("/api/v1/notices?severity=OVERDUE&limit=200")
                .then()
                .statusCode(200)
                .extract()
                .path("items.itemId");
    }

    @Test
    @Order(6)
    void nothing_acknowledged_is_lost_when_the_dossier_service_is_killed_while_it_writes() throws Exception {
        try (var writers = new Writers(dossiers).begin(WRITTEN_WHILE_KILLED)) {
            await().atMost(ARRIVAL).until(() -> writers.acknowledgedSoFar() >= WRITTEN_WHILE_KILLED / 4);
            product.parts().process("dossier").kill();
            int atTheKill = writers.acknowledgedSoFar();

            handedInByMachines.putAll(writers.acknowledged());
            assertThat(atTheKill).isLessThan(WRITTEN_WHILE_KILLED);
        }
        assertThat(handedInByMachines.values()).hasSize(WRITTEN_WHILE_KILLED).doesNotHaveDuplicates();
        boardCounts(handedInByMachines.size());
    }

    @Test
    @Order(7)
    void commands_go_on_without_kafka_and_are_published_when_it_is_back() throws Exception {
        try (var writers = new Writers(dossiers).begin(WRITTEN_WHILE_KAFKA_STOPS)) {
            await().atMost(ARRIVAL).until(() -> writers.acknowledgedSoFar() >= WRITTEN_WHILE_KAFKA_STOPS / 4);
            product.parts().process("kafka").stop();
            handedInByMachines.putAll(writers.acknowledged());
        }
        int untilThen = handedInByMachines.size();
        try (var writers = new Writers(dossiers).begin(WRITTEN_WITHOUT_KAFKA)) {
            handedInByMachines.putAll(writers.acknowledged());
        }
        assertThat(Board.of(product, planId).receivedInYear()).isLessThanOrEqualTo(Fate.DOSSIERS + untilThen);

        product.parts().process("kafka").start();
        boardCounts(handedInByMachines.size());
    }

    @Test
    @Order(8)
    void nothing_acknowledged_is_lost_when_postgresql_is_killed_while_machines_write() throws Exception {
        int before = handedInByMachines.size();
        try (var writers = new Writers(dossiers).begin(WRITTEN_WHILE_KILLED)) {
            await().atMost(ARRIVAL).until(() -> writers.acknowledgedSoFar() >= WRITTEN_WHILE_KILLED / 4);
            product.parts().process("postgres").kill();
            int atTheKill = writers.acknowledgedSoFar();

            handedInByMachines.putAll(writers.acknowledged());
            assertThat(atTheKill).isLessThan(WRITTEN_WHILE_KILLED);
        }
        assertThat(handedInByMachines.values())
                .hasSize(before + WRITTEN_WHILE_KILLED)
                .doesNotHaveDuplicates();
        boardCounts(handedInByMachines.size());
    }

    @Test
    @Order(9)
    void who_asks_a_dossier_service_that_hangs_is_told_so_in_time_and_nothing_is_lost() throws Exception {
        try (var writers = new Writers(dossiers).begin(WRITTEN_WHILE_HANGING)) {
            await().atMost(ARRIVAL).until(() -> writers.acknowledgedSoFar() >= WRITTEN_WHILE_HANGING / 4);
            try (Frozen _ = Frozen.process(product.parts(), "dossier")) {
                dossiers.get(handedInByMachines.values().iterator().next())
                        .then()
                        .statusCode(504)
                        .body("code", is("UPSTREAM_SILENT"))
                        .time(lessThan(LONGEST_WAIT.toMillis()));
            }
            handedInByMachines.putAll(writers.acknowledged());
            assertThat(writers.longestWait()).isLessThan(LONGEST_WAIT);
        }
        boardCounts(handedInByMachines.size());
    }

    @Test
    @Order(10)
    void nobody_waits_long_for_a_postgresql_that_hangs_and_nothing_is_lost() throws Exception {
        try (var writers = new Writers(dossiers).begin(WRITTEN_WHILE_HANGING)) {
            await().atMost(ARRIVAL).until(() -> writers.acknowledgedSoFar() >= WRITTEN_WHILE_HANGING / 4);
            try (Frozen _ = Frozen.backends(product.parts(), "motcua_dossier")) {
                for (int i = 0; i < 2; i++) {
                    dossiers.get(handedInByMachines.values().iterator().next())
                            .then()
                            .statusCode(anyOf(is(200), is(503)))
                            .time(lessThan(LONGEST_WAIT.toMillis()));
                }
            }
            handedInByMachines.putAll(writers.acknowledged());
            assertThat(writers.longestWait()).isLessThan(LONGEST_WAIT);
        }
        boardCounts(handedInByMachines.size());
    }

    @Test
    @Order(11)
    void every_acknowledged_command_is_stored_and_published_once() {
        assertThat(handedInByMachines.values()).allSatisfy((ThrowingConsumer<String>)
                id -> dossiers.get(id).then().statusCode(200));

        List<Published> published =
                PublishedLog.of(Kafka.bootstrap(product.parts().ports()), "motcua.dossier");
        assertThat(published.stream().map(Published::position).sorted())
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, published.size()).boxed().toList());
        List<String> received = published.stream()
                .filter(message -> message.type().equals("dossier.received"))
                .map(Published::key)
                .toList();
        assertThat(received)
                .hasSize(Fate.DOSSIERS + handedInByMachines.size())
                .doesNotHaveDuplicates()
                .containsAll(handedInByMachines.values());
    }

    @Test
    @Order(12)
    void the_logs_are_whole_and_no_board_drifts_from_them() throws Exception {
        assertThat(product.verification().chains()).hasSize(5).allMatch(Chain::whole);

        Drift drift = product.verification().drift();
        assertThat(drift.differences()).isEmpty();
        assertThat(drift.atRest()).isTrue();
        assertThat(drift.figures()).isGreaterThan(40);
    }

    @Test
    @Order(13)
    void a_falsified_board_is_found_and_a_rebuild_gives_the_same_bytes_as_before() throws Exception {
        String before = Board.of(product, planId).withoutTime();
        DashboardTables.falsify(product.parts());
        assertThat(Board.of(product, planId).withoutTime()).isNotEqualTo(before);
        assertThat(product.verification().drift().differences())
                .extracting(Difference::figure)
                .contains("target."
                        + Board.of(product, planId)
                                .target("onTimeRate")
                                .required("targetId")
                                .asText());

        for (String projection :
                List.of("board-plan", "board-task", "board-dossier", "board-feedback", "board-procedure")) {
            product.asClient("may.van.hanh")
                    .header("Idempotency-Key", UUID.randomUUID())
                    .post("/ops/dashboard/operations/projections/" + projection + "/rebuild")
                    .then()
                    .log()
                    .ifValidationFails()
                    .statusCode(200);
        }
        assertThat(Board.of(product, planId).withoutTime()).isEqualTo(before);
        assertThat(product.verification().drift().none()).isTrue();
    }

    private Board boardWhen(Predicate<Board> arrived) {
        return await().atMost(ARRIVAL)
                .ignoreExceptionsMatching(e -> e instanceof AssertionError)
                .until(() -> Board.of(product, planId), arrived);
    }

    private void boardCounts(int handedIn) {
        Board board = boardWhen(b -> b.receivedInYear() >= Fate.DOSSIERS + handedIn);
        assertThat(board.receivedInYear()).isEqualTo(Fate.DOSSIERS + handedIn);
    }

    private static long fates(Predicate<Fate> predicate) {
        return IntStream.rangeClosed(1, Fate.DOSSIERS)
                .mapToObj(Fate::new)
                .filter(predicate)
                .count();
    }

    private static long receivedIn(int month) {
        return fates(fate -> fate.receivedAt().getMonthValue() == month);
    }

    private LocalDate dueOn(int number) {
        return year.receipt(number).dueAt().atZone(RunningProduct.ZONE).toLocalDate();
    }
}
