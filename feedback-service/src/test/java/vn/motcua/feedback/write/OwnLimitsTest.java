package vn.motcua.feedback.write;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.feedback.FeedbackRefusal.LIMITS_NOT_YOURS;
import static vn.motcua.feedback.write.Samples.DEPARTMENT;
import static vn.motcua.feedback.write.Samples.PROVINCE;
import static vn.motcua.feedback.write.Samples.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.eventstore.Actor;
import vn.motcua.organisations.DirectoryMessage.OrganisationRegistered;

class OwnLimitsTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-03-02");

    private static void require(Actor actor) {
        OwnLimits.require(actor, reference(ministry()), TODAY);
    }

    /** Nobody is above it either, and still it is not the province. */
    private static OrganisationRegistered ministry() {
        return new OrganisationRegistered(
                "G09", "Bộ Ví dụ", "MINISTRY", Optional.empty(), TODAY, Optional.empty(), List.of(), List.of());
    }

    @Test
    void the_office_of_the_province_an_operator_and_our_own_start_set_them() {
        assertThatCode(() -> {
                    require(new Actor.Person("van.phong.tinh", PROVINCE, Set.of("OFFICE")));
                    require(new Actor.Person("van.hanh", DEPARTMENT, Set.of("OPERATOR")));
                    require(new Actor.Client("may.van.hanh", DEPARTMENT, Set.of("OPERATOR")));
                    require(new Actor.Machine("feedback-limits"));
                })
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {DEPARTMENT, "G09", "H37.99", ""})
    void an_office_anywhere_else_does_not(String unit) {
        assertThatThrownBy(() -> require(new Actor.Person("van.phong", unit, Set.of("OFFICE"))))
                .hasFieldOrPropertyWithValue("refusal", LIMITS_NOT_YOURS);
    }
}
