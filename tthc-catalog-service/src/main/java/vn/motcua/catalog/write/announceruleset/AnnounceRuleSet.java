package vn.motcua.catalog.write.announceruleset;

import static vn.motcua.catalog.CatalogRefusal.RULE_SET_DAY_TAKEN;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.motcua.catalog.events.Certainty;
import vn.motcua.catalog.events.RuleSetEvent;
import vn.motcua.catalog.events.RuleSetEvent.FormSet;
import vn.motcua.catalog.events.RuleSetEvent.RuleSetAnnounced;
import vn.motcua.catalog.events.RuleSetEvent.RuleSource;
import vn.motcua.catalog.events.Rules;
import vn.motcua.catalog.write.RuleSets;
import vn.motcua.eventstore.EntityCommand;
import vn.motcua.eventstore.Refused;

/**
 * Announces a rule set, whole: it replaces what was announced under its code before. Dossiers received already keep the
 * version they were received under.
 *
 * @param code pattern {@code RS\d{4}[a-z]?}, for example {@code RS2025}
 * @param certainty how sure {@code effectiveFrom} is
 * @param legal row of docs/legal-basis.md
 */
public record AnnounceRuleSet(
        String code,
        String name,
        LocalDate effectiveFrom,
        Certainty certainty,
        String legal,
        Rules rules,
        List<RuleSource> sources,
        List<FormSet> formSets)
        implements EntityCommand {
    public AnnounceRuleSet {
        sources = List.copyOf(sources);
        formSets = List.copyOf(formSets);
    }

    @Override
    public String entityId() {
        return RuleSetEvent.ALL;
    }

    /** @throws Refused RULE_SET_DAY_TAKEN */
    public static List<RuleSetEvent> decide(AnnounceRuleSet command, RuleSets state, Instant now) {
        state.byCode().values().stream()
                .filter(other -> !other.code().equals(command.code()))
                .filter(other -> other.effectiveFrom().equals(command.effectiveFrom()))
                .findFirst()
                .ifPresent(other -> {
                    throw RULE_SET_DAY_TAKEN.because(other.code() + " có hiệu lực từ " + command.effectiveFrom());
                });
        return List.of(new RuleSetAnnounced(
                command.code(),
                now,
                state.versionOf(command.code()) + 1,
                command.name(),
                command.effectiveFrom(),
                command.certainty(),
                command.legal(),
                command.rules(),
                command.sources(),
                command.formSets()));
    }
}
