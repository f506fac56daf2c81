package vn.motcua.feedback.write;

import static vn.motcua.feedback.FeedbackRefusal.LIMITS_NOT_YOURS;
import static vn.motcua.feedback.infra.FeedbackScenario.knowing;
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
import vn.motcua.feedback.events.LimitsEvent.Certainty;
import vn.motcua.feedback.events.LimitsEvent.LimitsSet;
import vn.motcua.feedback.write.setlimits.SetLimits;
import vn.motcua.organisations.DirectoryMessage.OrganisationRegistered;
import vn.motcua.servicetest.Decided;

class OwnLimitsTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-03-02");

    private static Decided setting(Actor actor) {
        return knowing(reference(ministry())).when(new SetLimits(TODAY, 10, 1, 3, Certainty.CONFIRMED, "LB-50"), actor);
    }

    /** Nobody is above it either, and still it is not the province. */
    private static OrganisationRegistered ministry() {
        return new OrganisationRegistered(
                "G09", "Bộ Ví dụ", "MINISTRY", Optional.empty(), TODAY, Optional.empty(), List.of(), List.of());
    }

    @Test
    void the_office_of_the_province_an_operator_and_our_own_start_set_them() {
        for (Actor actor : List.of(
                new Actor.Person("van.phong.tinh", PROVINCE, Set.of("OFFICE")),
                new Actor.Person("van.hanh", DEPARTMENT, Set.of("OPERATOR")),
                new Actor.Client("may.van.hanh", DEPARTMENT, Set.of("OPERATOR")),
                new Actor.Machine("feedback-limits"))) {
            setting(actor).thenOne(LimitsSet.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {DEPARTMENT, "G09", "H37.99", ""})
    void an_office_anywhere_else_does_not(String unit) {
        setting(new Actor.Person("van.phong", unit, Set.of("OFFICE"))).thenRefused(LIMITS_NOT_YOURS);
    }
}
