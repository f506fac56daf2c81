package vn.motcua.dossier.known;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which version of a procedure is in force on a day, by what the catalogue told of it in whatever order. */
class ProcedureTest {
    private static final UUID ID = UUID.fromString("0198c2f4-5a10-7c3e-9b61-3f6f0a4d2e01");
    private static final LocalDate FIRST = LocalDate.parse("2026-01-15");
    private static final LocalDate NEXT = LocalDate.parse("2026-04-01");

    private static ProcedureVersion version(int versionNo, LocalDate from) {
        return new ProcedureVersion(
                ID,
                "2.000908",
                "Cấp bản sao trích lục hộ tịch",
                new ProcedureVersion.Field("HT", "Hộ tịch"),
                versionNo,
                from,
                List.of(),
                "H37.16",
                "PROVINCE",
                false,
                false,
                false,
                false,
                "FULL",
                List.of(),
                0,
                Optional.empty(),
                false);
    }

    private static Optional<Integer> inForce(LocalDate day, ProcedureMessage... told) {
        return Procedure.of(List.of(told)).inForce(day).map(ProcedureVersion::versionNo);
    }

    @Test
    void a_repeal_with_a_day_to_come_leaves_it_in_force_until_the_day_before() {
        ProcedureMessage[] told = {version(1, FIRST), new ProcedureRepeal(ID, NEXT)};
        assertThat(inForce(NEXT.minusDays(1), told)).contains(1);
        assertThat(inForce(NEXT, told)).isEmpty();
    }

    @Test
    void a_withdrawn_version_is_never_in_force_and_the_one_before_goes_on() {
        List<ProcedureMessage> told = List.of(version(1, FIRST), version(2, NEXT), new VersionWithdrawal(ID, 2));
        assertThat(inForce(NEXT, told.toArray(ProcedureMessage[]::new))).contains(1);
        assertThat(inForce(NEXT, Stream.of(2, 1, 0).map(told::get).toArray(ProcedureMessage[]::new)))
                .contains(1);
    }

    @Test
    void the_only_version_withdrawn_leaves_nothing_in_force() {
        assertThat(inForce(FIRST, version(1, FIRST), new VersionWithdrawal(ID, 1)))
                .isEmpty();
    }
}
