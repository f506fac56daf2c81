package vn.motcua.eventstore.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.eventstore.Refused;
import vn.motcua.eventstore.projection.RowDifference.RowFault;

/** A read model beside what its log makes of it: what somebody has changed by hand is named. */
class ComparisonTest {
    private final Sums sums = new Sums();

    @BeforeEach
    void count() {
        sums.start();
        sums.open();
        sums.count(1, 10);
        await().until(() -> sums.total().equals("55"));
    }

    @AfterEach
    void close() {
        sums.close();
    }

    private Comparison compared() throws Exception {
        return new Rebuild(sums.vertx, sums.database.app(), sums.transactions)
                .compare(sums, sums.definition(), List.of(sums.log()));
    }

    private void assertThatTheLiveOneGoesOn() {
        sums.count(100, 100);
        await().until(() -> sums.total().equals("155"));
        assertThat(sums.database.one(
                        "SELECT count(*) FROM information_schema.schemata WHERE schema_name LIKE 'rebuild%'"))
                .isEqualTo("0");
        assertThat(sums.database.one("SELECT count(*) FROM projection_position"))
                .isEqualTo("1");
    }

    @Test
    void a_column_may_have_any_name() throws Exception {
        sums.database.execute("ALTER TABLE public.sum ADD COLUMN told text, ADD COLUMN live text");
        assertThat(compared().differences()).isEmpty();
        sums.database.execute("UPDATE public.sum SET told = 'x'");
        assertThat(compared().differences()).singleElement().satisfies(row -> assertThat(row.columns())
                .containsExactly("told"));
    }

    @Test
    void a_read_model_that_nobody_touched_does_not_differ_and_goes_on() throws Exception {
        assertThat(compared()).isEqualTo(new Comparison("sums", 1, 0, List.of()));
        assertThatTheLiveOneGoesOn();
    }

    /** Neither is ever compared where it stands further than the other. */
    @Test
    void it_does_not_differ_either_while_events_keep_coming() throws Exception {
        Thread writer = Thread.startVirtualThread(() -> sums.count(1_001, 1_200));
        for (int i = 0; i < 3; i++) {
            assertThat(compared().differences()).isEmpty();
        }
        writer.join();
    }

    @Test
    void a_row_that_was_altered_is_named_with_what_differs() throws Exception {
        sums.database.execute("UPDATE public.sum SET total = 7");
        assertThat(compared())
                .isEqualTo(new Comparison(
                        "sums", 1, 1, List.of(new RowDifference("sum", "id=a", RowFault.ALTERED, List.of("total")))));
        assertThat(sums.total()).isEqualTo("7");
    }

    @Test
    void a_row_that_was_removed_is_named() throws Exception {
        sums.database.execute("DELETE FROM public.sum");
        assertThat(compared().differences())
                .containsExactly(new RowDifference("sum", "id=a", RowFault.MISSING, List.of()));
    }

    @Test
    void rows_that_were_added_are_counted_and_the_first_are_named() throws Exception {
        sums.database.execute("INSERT INTO public.sum SELECT 'x' || n, n FROM generate_series(1, 25) n");
        Comparison compared = compared();
        assertThat(compared.differing()).isEqualTo(25);
        assertThat(compared.differences()).hasSize(20).allSatisfy(row -> {
            assertThat(row.fault()).isEqualTo(RowFault.ADDED);
            assertThat(row.key()).startsWith("id=x");
        });
    }

    /** A day that was counted and taken back leaves one, unless both came in one batch. */
    @Test
    void a_row_of_counts_that_are_all_zero_is_as_good_as_none() throws Exception {
        sums.database.execute("INSERT INTO public.sum VALUES ('nothing', 0)");
        assertThat(compared().differences()).isEmpty();
        sums.database.execute("UPDATE public.sum SET total = 0 WHERE id = 'a'");
        assertThat(compared().differences())
                .containsExactly(new RowDifference("sum", "id=a", RowFault.ALTERED, List.of("total")));
    }

    @Test
    void a_comparison_that_cannot_apply_an_event_says_why_and_the_live_one_goes_on() {
        sums.count(13, 13);
        await().until(() -> sums.total().equals("68"));
        sums.broken = true;
        assertThatThrownBy(this::compared).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.detail())
                .contains("thirteen"));
        sums.broken = false;
        sums.count(-13, -13);
        assertThatTheLiveOneGoesOn();
    }
}
