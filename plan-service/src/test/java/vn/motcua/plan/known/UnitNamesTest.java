package vn.motcua.plan.known;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.motcua.organisations.Directory;
import vn.motcua.organisations.SampleDirectory;
import vn.motcua.plan.document.draft.PlanDraft.ResponsibleUnit;
import vn.motcua.plan.document.draft.PlanDraft.UnitKind;
import vn.motcua.plan.events.PlanContent.Unit;

class UnitNamesTest {
    private static final Directory DIRECTORY = SampleDirectory.top("tinh", "PROVINCE")
            .below("tinh", "so", "DEPARTMENT")
            .renamed("so", "Sở Nội vụ", "2020-01-01")
            .below("so", "van-phong", "DIVISION")
            .renamed("van-phong", "Văn phòng Sở", "2020-01-01")
            .below("so", "phong", "DIVISION")
            .renamed("phong", "Phòng Cải cách hành chính", "2026-02-01")
            .below("phong", "to", "DIVISION")
            .renamed("to", "Tổ Một cửa", "2020-01-01")
            .below("so", "mot", "DIVISION")
            .renamed("mot", "Phòng Tổng hợp", "2020-01-01")
            .below("so", "hai", "DIVISION")
            .renamed("hai", "Phòng Tổng hợp", "2020-01-01")
            .below("so", "cu", "DIVISION")
            .renamed("cu", "Phòng Thi đua", "2020-01-01")
            .closed("cu", "2025-12-31", "phong")
            .below("so", "chi-cuc", "DEPARTMENT")
            .renamed("chi-cuc", "Chi cục Văn thư", "2020-01-01")
            .below("chi-cuc", "cua-chi-cuc", "DIVISION")
            .renamed("cua-chi-cuc", "Phòng Lưu trữ", "2020-01-01")
            .build();

    private static Optional<String> code(String name) {
        return code(UnitKind.UNIT, name, "2026-03-01");
    }

    private static Optional<String> code(UnitKind kind, String name, String day) {
        List<Unit> units =
                new UnitNames(DIRECTORY, LocalDate.parse(day)).linked("so", List.of(new ResponsibleUnit(kind, name)));
        assertThat(units).singleElement().satisfies(unit -> {
            assertThat(unit.kind()).isEqualTo(kind.name());
            assertThat(unit.name()).isEqualTo(name);
        });
        return units.getFirst().organisation();
    }

    @Test
    void a_name_is_the_organisation_of_the_plan_or_one_of_its_divisions() {
        assertThat(code("Sở Nội vụ")).contains("so");
        assertThat(code("Văn phòng Sở")).contains("van-phong");
        assertThat(code("  văn phòng\nSỞ ")).contains("van-phong");
        assertThat(code("Tổ Một cửa")).contains("to");
    }

    @Test
    void names_are_those_of_the_day() {
        assertThat(code(UnitKind.UNIT, "Phòng Cải cách hành chính", "2026-01-31"))
                .isEmpty();
        assertThat(code(UnitKind.UNIT, "Phòng Cải cách hành chính", "2026-02-01"))
                .contains("phong");
    }

    @Test
    void what_is_not_one_of_them_or_not_one_alone_stays_a_name() {
        assertThat(code("Phòng Tổng hợp")).isEmpty();
        assertThat(code("Phòng Thi đua")).isEmpty();
        assertThat(code("Chi cục Văn thư")).isEmpty();
        assertThat(code("Phòng Lưu trữ")).isEmpty();
        assertThat(code("Đơn vị tinh")).isEmpty();
        assertThat(code(UnitKind.OPEN, "Văn phòng Sở", "2026-03-01")).isEmpty();
        assertThat(new UnitNames(Directory.EMPTY, LocalDate.parse("2026-03-01"))
                        .linked("so", List.of(new ResponsibleUnit(UnitKind.UNIT, "Sở Nội vụ")))
                        .getFirst()
                        .organisation())
                .isEmpty();
    }
}
