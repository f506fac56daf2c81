package vn.motcua.dossier.known;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.write.Samples;

class ReachTest {
    private static final LocalDate DAY = LocalDate.parse("2026-03-02");
    private static final String PROVINCE = "000.00.00.H37";
    private static final String DEPARTMENT = "000.00.16.H37";
    private static final String DIVISION = "000.01.16.H37";
    private static final String OTHER = "000.00.17.H37";

    @Test
    void a_department_reaches_itself_and_what_is_below_it() {
        Reach reach = reachOf(DEPARTMENT);

        assertThat(reach.organisations()).containsExactlyInAnyOrder(DEPARTMENT, DIVISION);
        assertThat(reach.covers(DIVISION, OTHER)).isTrue();
        assertThat(reach.covers(OTHER, DEPARTMENT)).isTrue();
        assertThat(reach.covers(OTHER, PROVINCE)).isFalse();
    }

    @Test
    void the_province_reaches_all_and_a_division_itself() {
        assertThat(reachOf(PROVINCE).organisations()).containsExactlyInAnyOrder(PROVINCE, DEPARTMENT, DIVISION, OTHER);
        assertThat(reachOf(DIVISION).organisations()).containsExactly(DIVISION);
    }

    @Test
    void who_belongs_to_nothing_reaches_nothing() {
        assertThat(reachOf("").organisations()).isEmpty();
    }

    @Test
    void an_organisation_that_has_not_arrived_here_reaches_itself() {
        assertThat(reachOf("H37.99").organisations()).containsExactly("H37.99");
    }

    @Test
    void a_successor_reaches_what_it_takes_over_from_the_day_after_the_other_ends() {
        Reference merged = reference(
                organisation(DEPARTMENT, PROVINCE),
                organisation(DIVISION, DEPARTMENT),
                organisation(OTHER, PROVINCE),
                new OrganisationClosure(DEPARTMENT, DAY, List.of(OTHER)));

        assertThat(merged.directory().reachOf(OTHER, DAY).organisations()).containsExactly(OTHER);
        assertThat(merged.directory().reachOf(OTHER, DAY.plusDays(1)).organisations())
                .containsExactlyInAnyOrder(OTHER, DEPARTMENT, DIVISION);
    }

    @Test
    void a_directory_that_goes_in_circles_ends() {
        assertThat(reference(organisation("A", "B"), organisation("B", "A"))
                        .directory()
                        .reachOf("A", DAY)
                        .organisations())
                .containsExactlyInAnyOrder("A", "B");
    }

    private static Reach reachOf(String org) {
        return reference(
                        new Organisation(
                                PROVINCE,
                                "Tỉnh",
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                List.of(),
                                List.of()),
                        organisation(DEPARTMENT, PROVINCE),
                        organisation(DIVISION, DEPARTMENT),
                        organisation(OTHER, PROVINCE))
                .directory()
                .reachOf(org, DAY);
    }

    private static Reference reference(CatalogMessage... directory) {
        return Reference.of(List.of(directory), Instant.EPOCH);
    }

    private static Organisation organisation(String code, String parent) {
        return Samples.organisation(code, "DEPARTMENT", parent);
    }
}
