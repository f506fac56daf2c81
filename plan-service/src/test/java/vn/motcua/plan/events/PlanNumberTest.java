package vn.motcua.plan.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanNumberTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "4/KH-SKHĐT",
                "04/KH-SKHĐT",
                " 004 / kh-skhđt ",
                "Số 04/KH-SKHĐT",
                "Số: 4/KH-SKHĐT",
                "số:04 /KH - SKHĐT"
            })
    void one_number_is_one_however_it_is_written(String written) {
        assertThat(PlanNumber.canonical(written)).isEqualTo("4/KH-SKHĐT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"40/KH-SKHĐT", "4/KH-SKHDT", "14/KH-SKHĐT"})
    void another_number_stays_another(String written) {
        assertThat(PlanNumber.canonical(written)).isNotEqualTo("4/KH-SKHĐT");
    }
}
