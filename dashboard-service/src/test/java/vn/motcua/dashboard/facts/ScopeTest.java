package vn.motcua.dashboard.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.motcua.dashboard.facts.Scope.Stretch;
import vn.motcua.dashboard.metrics.Period;
import vn.motcua.organisations.Directory;
import vn.motcua.organisations.DirectoryMessage;
import vn.motcua.organisations.DirectoryMessage.OrganisationClosed;
import vn.motcua.organisations.DirectoryMessage.OrganisationMoved;
import vn.motcua.organisations.DirectoryMessage.OrganisationRegistered;

class ScopeTest {
    private static final LocalDate BEGIN = LocalDate.of(2026, 1, 1);
    private static final LocalDate END = LocalDate.of(2027, 1, 1);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
    private static final Period YEAR = Period.of(2026, Instant.parse("2026-10-01T02:00:00Z"));

    @Test
    void one_that_the_directory_does_not_know_stands_for_itself_alone() {
        Scope scope = Scope.of(Directory.EMPTY, "A", YEAR);
        assertThat(scope.stretches()).containsExactly(new Stretch("A", BEGIN, END));
        assertThat(scope.today()).containsExactly("A");
    }

    @Test
    void a_successor_begins_on_the_day_after_the_former_ones_last() {
        Directory directory = directory(registered("A"), registered("B"), closed("A", "B"));
        assertThat(Scope.of(directory, "B", YEAR).stretches())
                .containsExactlyInAnyOrder(new Stretch("B", BEGIN, END), new Stretch("A", JULY, END));
        assertThat(Scope.of(directory, "A", YEAR).stretches()).containsExactly(new Stretch("A", BEGIN, JULY));
        assertThat(Scope.of(directory, "A", YEAR).today()).isEmpty();
    }

    @Test
    void the_one_above_counts_former_and_successor_once_each() {
        Directory directory = directory(registered("A"), registered("B"), closed("A", "B"));
        assertThat(Scope.of(directory, "TOP", YEAR).stretches())
                .containsExactlyInAnyOrder(
                        new Stretch("TOP", BEGIN, END), new Stretch("A", BEGIN, END), new Stretch("B", BEGIN, END));
    }

    @Test
    void of_several_successors_the_principal_one_counts() {
        Directory directory = directory(registered("A"), registered("B"), registered("C"), closed("A", "C", "B"));
        assertThat(Scope.of(directory, "C", YEAR).today()).containsExactlyInAnyOrder("A", "C");
        assertThat(Scope.of(directory, "B", YEAR).today()).containsExactly("B");
    }

    @Test
    void one_that_moves_leaves_on_that_day() {
        Directory directory =
                directory(registered("A"), registered("B"), new OrganisationMoved("B", Optional.of("A"), JULY));
        assertThat(Scope.of(directory, "A", YEAR).stretches())
                .containsExactlyInAnyOrder(new Stretch("A", BEGIN, END), new Stretch("B", JULY, END));
    }

    private static Directory directory(DirectoryMessage... messages) {
        return Directory.of(List.of(messages));
    }

    private static OrganisationRegistered registered(String code) {
        return new OrganisationRegistered(
                code,
                code,
                "DEPARTMENT",
                Optional.of("TOP"),
                LocalDate.of(2020, 1, 1),
                Optional.empty(),
                List.of(),
                List.of());
    }

    private static OrganisationClosed closed(String code, String... successors) {
        return new OrganisationClosed(code, JULY.minusDays(1), List.of(successors));
    }
}
