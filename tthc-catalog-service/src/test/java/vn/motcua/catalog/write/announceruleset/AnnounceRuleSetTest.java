package vn.motcua.catalog.write.announceruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.catalog.CatalogRefusal.RULE_SET_ALREADY_APPLIES;
import static vn.motcua.catalog.CatalogRefusal.RULE_SET_DAY_TAKEN;
import static vn.motcua.catalog.infra.CatalogScenario.empty;
import static vn.motcua.catalog.write.Samples.NOW;
import static vn.motcua.catalog.write.Samples.RULES;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.motcua.catalog.events.Certainty;
import vn.motcua.catalog.events.RuleSetEvent;
import vn.motcua.catalog.events.RuleSetEvent.Replaced;
import vn.motcua.catalog.events.RuleSetEvent.RuleSetAnnounced;
import vn.motcua.catalog.write.RuleSets;
import vn.motcua.servicetest.Decided;
import vn.motcua.time.BusinessClock;

class AnnounceRuleSetTest {
    private static final LocalDate JULY = LocalDate.parse("2025-07-01");

    private static final LocalDate TODAY = LocalDate.ofInstant(NOW, BusinessClock.ZONE);

    private static Decided announcing(String code, LocalDate from, RuleSetEvent... before) {
        return empty().given((Object[]) before)
                .when(new AnnounceRuleSet(
                        code, "Nghị định", from, Certainty.CONFIRMED, "LB-22", RULES, List.of(), List.of()));
    }

    private static RuleSets after(RuleSetEvent... events) {
        return Stream.of(events).reduce(RuleSets.NONE, RuleSets::evolve, (before, _) -> before);
    }

    private static RuleSetAnnounced announced(String code, int version, LocalDate from) {
        return announced(code, version, from, Certainty.CONFIRMED, Optional.empty());
    }

    private static RuleSetAnnounced announced(
            String code, int version, LocalDate from, Certainty certainty, Optional<Replaced> replaces) {
        return new RuleSetAnnounced(
                code, NOW, version, replaces, "Nghị định", from, certainty, "LB-22", RULES, List.of(), List.of());
    }

    private static RuleSetAnnounced replacing(int version, LocalDate from, LocalDate before, LocalDate changesFrom) {
        Replaced replaced = new Replaced(version - 1, before, changesFrom);
        return announced("RS2025", version, from, Certainty.CONFIRMED, Optional.of(replaced));
    }

    @Test
    void a_set_is_announced_and_replaced_and_tells_what_changes_from_when() {
        announcing("RS2025", JULY).then(announced("RS2025", 1, JULY));
        RuleSetAnnounced unread = announced("RS2025", 1, JULY, Certainty.LIKELY, Optional.empty());
        announcing("RS2025", JULY, unread).then(replacing(2, JULY, JULY, JULY));
        announcing("RS2025", JULY.plusDays(9), unread).then(replacing(2, JULY.plusDays(9), JULY, JULY));
        announcing("RS2025", JULY.minusDays(9), unread).then(replacing(2, JULY.minusDays(9), JULY, JULY.minusDays(9)));
    }

    @Test
    void a_confirmed_set_is_replaced_until_the_day_before_it_applies() {
        LocalDate tomorrow = TODAY.plusDays(1);
        announcing("RS2025", tomorrow, announced("RS2025", 1, tomorrow))
                .then(replacing(2, tomorrow, tomorrow, tomorrow));
        announcing("RS2025", TODAY, announced("RS2025", 1, TODAY)).thenRefused(RULE_SET_ALREADY_APPLIES);
        announcing("RS2025", tomorrow, announced("RS2025", 1, TODAY)).thenRefused(RULE_SET_ALREADY_APPLIES);
        announcing("RS2025", TODAY, announced("RS2025", 1, tomorrow)).thenRefused(RULE_SET_ALREADY_APPLIES);
    }

    @Test
    void one_that_begins_later_leaves_the_one_it_replaces_in_force_until_then() {
        RuleSetAnnounced unread = announced("RS2025", 1, JULY, Certainty.LIKELY, Optional.empty());
        RuleSets sets = after(unread, replacing(2, JULY.plusDays(9), JULY, JULY));
        assertThat(sets.inForce(JULY.plusDays(8)).orElseThrow().version()).isEqualTo(1);
        assertThat(sets.inForce(JULY.plusDays(9)).orElseThrow().version()).isEqualTo(2);
    }

    @Test
    void two_sets_do_not_start_on_one_day() {
        announcing("RS2026", JULY, announced("RS2025", 1, JULY)).thenRefused(RULE_SET_DAY_TAKEN);
        announcing("RS2026", JULY.plusDays(1), announced("RS2025", 1, JULY))
                .then(announced("RS2026", 1, JULY.plusDays(1)));
    }

    @Test
    void the_set_in_force_is_the_latest_that_has_started() {
        RuleSets sets = after(announced("RS2025", 1, JULY), announced("RS2018", 1, JULY.minusYears(7)));
        assertThat(sets.inForce(JULY.minusDays(1)).orElseThrow().code()).isEqualTo("RS2018");
        assertThat(sets.inForce(JULY).orElseThrow().code()).isEqualTo("RS2025");
        assertThat(sets.inForce(JULY.minusYears(8))).isEmpty();
    }
}
