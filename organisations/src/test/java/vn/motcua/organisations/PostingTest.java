package vn.motcua.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.motcua.organisations.Posting.Standing;
import vn.motcua.organisations.Posting.Standing.Ended;
import vn.motcua.organisations.Posting.Standing.InForce;
import vn.motcua.organisations.Posting.Standing.None;
import vn.motcua.organisations.Posting.Standing.NotYet;

class PostingTest {
    private static SampleDirectory posted() {
        return SampleDirectory.top("C", "SERVICE_CENTRE")
                .officer("biet.phai", "A")
                .posted("biet.phai", "1", "C", "2026-03-02", "2026-03-31");
    }

    private static Standing on(SampleDirectory directory, String day) {
        return directory.build().posting("biet.phai", "C", LocalDate.parse(day));
    }

    @Test
    void it_is_in_force_from_its_first_day_to_its_last() {
        assertThat(on(posted(), "2026-03-01")).isEqualTo(new NotYet(LocalDate.of(2026, 3, 2)));
        assertThat(on(posted(), "2026-03-02")).isInstanceOf(InForce.class);
        assertThat(on(posted(), "2026-03-31")).isInstanceOf(InForce.class);
        assertThat(on(posted(), "2026-04-01")).isEqualTo(new Ended(LocalDate.of(2026, 3, 31)));
    }

    @Test
    void why_it_is_not_in_force_is_told() {
        assertThat(on(posted(), "2026-03-02").whyNot()).isEmpty();
        assertThat(on(posted(), "2026-03-01").whyNot()).contains("Được cử đến từ ngày 2026-03-02");
        assertThat(on(posted(), "2026-04-01").whyNot()).contains("Đã hết thời gian được cử đến, ngày cuối 2026-03-31");
        assertThat(new None().whyNot()).contains("Chưa được cử đến đơn vị này");
    }

    @Test
    void another_unit_another_officer_and_nobody_have_none() {
        Directory directory = posted().build();
        LocalDate day = LocalDate.of(2026, 3, 10);
        assertThat(directory.posting("biet.phai", "A", day)).isEqualTo(new None());
        assertThat(directory.posting("can.bo.khac", "C", day)).isEqualTo(new None());
        assertThat(directory.postingsOf("can.bo.khac")).isEmpty();
        assertThat(directory.postingsOf("biet.phai")).hasSize(1);
    }

    @Test
    void one_without_a_last_day_lasts_until_it_is_ended() {
        SampleDirectory open = posted().posted("biet.phai", "2", "C", "2026-05-01", "");
        assertThat(on(open, "2030-01-01")).isInstanceOf(InForce.class);
        open.postingEnded("biet.phai", "2", "2026-06-30");
        assertThat(on(open, "2026-06-30")).isInstanceOf(InForce.class);
        assertThat(on(open, "2026-07-01")).isEqualTo(new Ended(LocalDate.of(2026, 6, 30)));
    }

    @Test
    void an_early_end_counts_and_one_before_the_beginning_cancels_it() {
        assertThat(on(posted().postingEnded("biet.phai", "1", "2026-03-10"), "2026-03-11"))
                .isEqualTo(new Ended(LocalDate.of(2026, 3, 10)));
        SampleDirectory cancelled = posted().postingEnded("biet.phai", "1", "2026-02-27");
        assertThat(on(cancelled, "2026-02-01")).isEqualTo(new Ended(LocalDate.of(2026, 2, 27)));
        assertThat(on(cancelled, "2026-03-02")).isInstanceOf(Ended.class);
    }

    @Test
    void between_two_postings_the_next_one_is_told() {
        SampleDirectory twice = posted().posted("biet.phai", "2", "C", "2026-05-01", "2026-05-31");
        assertThat(on(twice, "2026-04-15")).isEqualTo(new NotYet(LocalDate.of(2026, 5, 1)));
        assertThat(on(twice, "2026-05-15")).isInstanceOf(InForce.class);
    }

    @Test
    void the_home_unit_is_that_of_the_day() {
        Directory directory =
                posted().officerMoved("biet.phai", "B", "2026-07-01").build();
        assertThat(directory.homeOf("biet.phai", LocalDate.of(2026, 6, 30))).contains("A");
        assertThat(directory.homeOf("biet.phai", LocalDate.of(2026, 7, 1))).contains("B");
        assertThat(directory.homeOf("can.bo.khac", LocalDate.of(2026, 7, 1))).isEmpty();
        assertThat(directory.officer("biet.phai")).isPresent();
    }
}
