package vn.motcua.system;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import vn.motcua.local.Home;
import vn.motcua.local.api.ProductApi;
import vn.motcua.local.demo.Demo;
import vn.motcua.local.launch.Verification.Chain;

/** What whoever looks at the product for the first time meets: {@code ./motcua demo}, then the examples of the API. */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class DemoTest {

    private static final LocalDateTime MONDAY = LocalDateTime.of(2026, 3, 2, 8, 0);
    private static final LocalDateTime FIVE_WEEKS_ON = LocalDateTime.of(2026, 4, 7, 16, 45);

    private final List<String> said = new ArrayList<>();
    private RunningProduct product;
    private Demo.Done done;

    @BeforeAll
    void the_demo_fills_a_new_product() throws IOException {
        product = RunningProduct.startedAt(MONDAY, "demo");
        done = demo().run().orElseThrow();
        // Five of 54 results are late; three dossiers were refused, three withdrawn.
        await().atMost(Duration.ofSeconds(60))
                .ignoreExceptionsMatching(e -> e instanceof AssertionError)
                .until(() -> board().figure("onTimeRate").equals("49/54 MISSED")
                        && board().figure("feedbackOnTimeRate").equals("8/8 MET")
                        && board().json().at("/tasks/byState/DONE").asInt() == 1);
    }

    @AfterAll
    void the_product_ends() {
        if (product != null) {
            product.close();
        }
    }

    @Test
    void it_says_what_it_has_done_and_where_the_clock_stands() {
        assertThat(said)
                .extracting(line -> line.replaceAll(" /.*", ""))
                .containsExactly(
                        "đồng hồ đi tới",
                        "kế hoạch",
                        "8 thủ tục công bố",
                        "đã ban hành kế hoạch",
                        "60 hồ sơ, 10 phản ánh kiến nghị");
        assertThat(said.get(0)).endsWith("2026-03-03 … 2026-04-07");
        assertThat(said.get(1)).endsWith("11 nhiệm vụ / tasks");
        assertThat(done.until())
                .isEqualTo(FIVE_WEEKS_ON.atZone(RunningProduct.ZONE).toInstant());
    }

    @Test
    void the_board_shows_targets_that_are_met_and_one_that_is_not() {
        Board board = board();
        assertThat(board.json().required("number").asText()).isEqualTo("12/KH-SVD");
        assertThat(board.figure("onTimeRate")).isEqualTo("49/54 MISSED");
        // Three of five hand in online.
        assertThat(board.figure("onlineSubmissionRate")).isEqualTo("36/60 MET");
        assertThat(board.target("digitisationRate").required("status").asText()).isEqualTo("MET");
        assertThat(board.figure("feedbackOnTimeRate")).isEqualTo("8/8 MET");
        assertThat(board.receivedInYear()).isEqualTo(60);
        assertThat(board.json().at("/tasks/total").asInt()).isEqualTo(11);
        assertThat(board.json().at("/tasks/byState/OVERDUE").asInt()).isEqualTo(1);
    }

    @Test
    void dossiers_have_every_kind_of_end_and_citizens_read_eight_answers() {
        assertThat(states("tiep.nhan", "/api/v1/dossiers"))
                .isEqualTo(Map.of("DELIVERED", 53L, "RESOLVED", 1L, "REFUSED", 3L, "WITHDRAWN", 3L));
        assertThat(states("pakn", "/api/v1/feedback"))
                .isEqualTo(Map.of("PUBLISHED", 8L, "REJECTED", 1L, "IN_PROCESS", 1L));
        List<String> answers =
                product.asCitizen().get("/api/v1/feedback/results").path("items.text");
        assertThat(answers).hasSize(8).doesNotContainNull();
    }

    @Test
    void the_logs_are_whole_and_the_board_agrees_with_them() throws Exception {
        assertThat(product.verification().chains()).hasSize(5).allMatch(Chain::whole);
        assertThat(product.verification().drift().none()).isTrue();
    }

    @Test
    void a_second_demo_changes_nothing() throws IOException {
        String board = board().withoutTime();
        List<Chain> logs = product.verification().chains();
        String clock = Files.readString(product.parts().data().clock());

        assertThat(demo().run()).isEmpty();

        assertThat(product.verification().chains()).isEqualTo(logs);
        assertThat(board().withoutTime()).isEqualTo(board);
        assertThat(product.parts().data().clock()).hasContent(clock);
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void afterwards_the_examples_of_the_api_are_taken_as_they_are() throws IOException {
        var examples = new ApiExamples(product);
        examples.publishTheProcedure();
        examples.receiveTheDossier();
        examples.sendTheFeedback();
        examples.draftThePlan();
    }

    private Demo demo() {
        return new Demo(
                new ProductApi(product.parts().address(), product.parts().tokens()),
                product.parts().clock(),
                Home.find().folder().resolve("samples"),
                said::add);
    }

    private Board board() {
        return Board.of(product, done.planId());
    }

    private Map<String, Long> states(String user, String list) {
        List<String> states = product.as(user).get(list + "?limit=200").path("items.state");
        return states.stream().collect(groupingBy(state -> state, counting()));
    }
}
