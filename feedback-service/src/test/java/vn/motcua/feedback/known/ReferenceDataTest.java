package vn.motcua.feedback.known;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.feedback.write.Samples.AGENCY;
import static vn.motcua.feedback.write.Samples.DEPARTMENT;
import static vn.motcua.feedback.write.Samples.DIVISION;
import static vn.motcua.feedback.write.Samples.ELSEWHERE;
import static vn.motcua.feedback.write.Samples.PROVINCE;
import static vn.motcua.feedback.write.Samples.reference;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.organisations.DirectoryMessage.OrganisationClosed;

class ReferenceDataTest {
    private static final LocalDate LAST_DAY = LocalDate.parse("2026-03-31");
    private static final LocalDate AFTER = LAST_DAY.plusDays(1);

    private static ReferenceData merged() {
        return reference(new OrganisationClosed(DEPARTMENT, LAST_DAY, List.of(ELSEWHERE, AGENCY)));
    }

    @Test
    void who_took_over_reaches_what_was_the_others_from_the_next_day_on() {
        assertThat(merged().reachOf(ELSEWHERE, LAST_DAY).covers(DEPARTMENT)).isFalse();
        assertThat(merged().reachOf(ELSEWHERE, AFTER).covers(DEPARTMENT)).isTrue();
    }

    @Test
    void people_of_the_agency_are_those_of_its_divisions_and_of_its_successors_but_not_those_above() {
        assertThat(merged().isOfAgency(DEPARTMENT, DEPARTMENT, LAST_DAY)).isTrue();
        assertThat(merged().isOfAgency(DIVISION, DEPARTMENT, LAST_DAY)).isTrue();
        assertThat(merged().isOfAgency(ELSEWHERE, DEPARTMENT, LAST_DAY)).isFalse();
        assertThat(merged().isOfAgency(ELSEWHERE, DEPARTMENT, AFTER)).isTrue();
        assertThat(merged().isOfAgency(AGENCY, DEPARTMENT, AFTER)).isTrue();
        assertThat(merged().isOfAgency(PROVINCE, DEPARTMENT, AFTER)).isFalse();
    }
}
