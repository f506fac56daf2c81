package vn.motcua.catalog.write.announceruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.catalog.CatalogRefusal.RULE_SET_DAY_TAKEN;
import static vn.motcua.catalog.write.Given.given;
import static vn.motcua.catalog.write.Samples.NOW;
import static vn.motcua.catalog.write.Samples.RULES;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.catalog.events.Certainty;
import vn.motcua.catalog.events.RuleSetEvent;
import vn.motcua.catalog.events.RuleSetEvent.RuleSetAnnounced;
import vn.motcua.catalog.write.Given;
import vn.motcua.catalog.write.RuleSets;

class AnnounceRuleSetTest {
    private static final LocalDate JULY = LocalDate.parse("2025-07-01");

    private static Given.When<RuleSetEvent> announcing(String code, LocalDate from, RuleSetEvent... before) {
        return given(RuleSets.NONE, RuleSets::evolve, List.of(before))
                .when(state -> AnnounceRuleSet.decide(
                        new AnnounceRuleSet(
                                code, "Nghị định", from, Certainty.CONFIRMED, "LB-22", RULES, List.of(), List.of()),
                        state,
                        NOW));
    }

    private static RuleSetAnnounced announced(String code, int version, LocalDate from) {
        return new RuleSetAnnounced(
                code, NOW, version, "Nghị định", from, Certainty.CONFIRMED, "LB-22", RULES, List.of(), List.of());
    }

    @Test
    void a_set_is_announced_and_replaced() {
        announcing("RS2025", JULY).then(announced("RS2025", 1, JULY));
        announcing("RS2025", JULY, announced("RS2025", 1, JULY)).then(announced("RS2025", 2, JULY));
    }

    @Test
    void two_sets_do_not_start_on_one_day() {
        announcing("RS2026", JULY, announced("RS2025", 1, JULY)).thenRefused(RULE_SET_DAY_TAKEN);
        announcing("RS2026", JULY.plusDays(1), announced("RS2025", 1, JULY))
                .then(announced("RS2026", 1, JULY.plusDays(1)));
    }

    @Test
    void the_set_in_force_is_the_latest_that_has_started() {
        RuleSets sets = given(
                        RuleSets.NONE,
                        RuleSets::evolve,
                        List.of(announced("RS2025", 1, JULY), announced("RS2018", 1, JULY.minusYears(7))))
                .state();
        assertThat(sets.inForce(JULY.minusDays(1)).orElseThrow().code()).isEqualTo("RS2018");
        assertThat(sets.inForce(JULY).orElseThrow().code()).isEqualTo("RS2025");
        assertThat(sets.inForce(JULY.minusYears(8))).isEmpty();
    }
}
