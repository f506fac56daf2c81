package vn.motcua.plan.known;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.motcua.organisations.Directory;
import vn.motcua.organisations.SampleDirectory;

class PlanReachTest {
    private static final Directory DIRECTORY = SampleDirectory.top("tinh", "PROVINCE")
            .below("tinh", "so", "DEPARTMENT")
            .below("so", "phong", "DIVISION")
            .below("phong", "to", "DIVISION")
            .below("so", "chi-cuc", "DEPARTMENT")
            .below("tinh", "cu", "DEPARTMENT")
            .closed("cu", "2026-06-30", "so")
            .build();

    private static PlanReach on(String day) {
        return new PlanReach(DIRECTORY, LocalDate.parse(day));
    }

    @Test
    void a_plan_is_owned_by_its_organisation_and_those_above() {
        PlanReach reach = on("2026-03-01");
        assertThat(reach.owns("so", "so")).isTrue();
        assertThat(reach.owns("tinh", "so")).isTrue();
        assertThat(reach.owns("phong", "so")).isFalse();
        assertThat(reach.owns("so", "tinh")).isFalse();
        assertThat(reach.owns("", "so")).isFalse();
    }

    @Test
    void divisions_work_on_the_plan_of_what_they_are_a_part_of_and_on_no_other() {
        PlanReach reach = on("2026-03-01");
        assertThat(reach.worksOn("phong", "so")).isTrue();
        assertThat(reach.worksOn("to", "so")).isTrue();
        assertThat(reach.worksOn("phong", "tinh")).isFalse();
        assertThat(reach.worksOn("phong", "chi-cuc")).isFalse();
        assertThat(reach.worksOn("chi-cuc", "so")).isFalse();
        assertThat(reach.workedOn("phong")).containsExactlyInAnyOrder("phong", "to", "so");
    }

    @Test
    void a_division_leads_its_own_tasks_and_those_that_nobody_else_is_known_to_lead() {
        PlanReach reach = on("2026-03-01");
        assertThat(reach.leads("phong", "so", Set.of())).isTrue();
        assertThat(reach.leads("phong", "so", Set.of("so"))).isTrue();
        assertThat(reach.leads("phong", "so", Set.of("phong-khac", "phong"))).isTrue();
        assertThat(reach.leads("phong", "so", Set.of("to"))).isTrue();
        assertThat(reach.leads("to", "so", Set.of("phong"))).isFalse();
        assertThat(reach.leads("phong", "so", Set.of("phong-khac"))).isFalse();
        assertThat(reach.leads("so", "so", Set.of("phong"))).isTrue();
        assertThat(reach.leads("tinh", "so", Set.of("phong"))).isTrue();
    }

    @Test
    void a_successor_and_its_divisions_take_over_after_the_last_day() {
        assertThat(on("2026-06-30").owns("so", "cu")).isFalse();
        assertThat(on("2026-07-01").owns("so", "cu")).isTrue();
        assertThat(on("2026-07-01").worksOn("phong", "cu")).isTrue();
        assertThat(on("2026-07-01").workedOn("phong")).contains("cu");
    }
}
