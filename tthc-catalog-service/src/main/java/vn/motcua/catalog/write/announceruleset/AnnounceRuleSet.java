package vn.motcua.catalog.write.announceruleset;

import static vn.motcua.catalog.CatalogRefusal.ACTOR_WITHOUT_ORGANISATION;
import static vn.motcua.catalog.CatalogRefusal.PROVINCE_OFFICE_ONLY;
import static vn.motcua.catalog.CatalogRefusal.RULE_SET_ALREADY_APPLIES;
import static vn.motcua.catalog.CatalogRefusal.RULE_SET_DAY_TAKEN;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.motcua.catalog.events.Certainty;
import vn.motcua.catalog.events.RuleSetEvent;
import vn.motcua.catalog.events.RuleSetEvent.FormSet;
import vn.motcua.catalog.events.RuleSetEvent.Replaced;
import vn.motcua.catalog.events.RuleSetEvent.RuleSetAnnounced;
import vn.motcua.catalog.events.RuleSetEvent.RuleSource;
import vn.motcua.catalog.events.Rules;
import vn.motcua.catalog.write.RuleSets;
import vn.motcua.eventstore.EntityCommand;
import vn.motcua.eventstore.Refusal;
import vn.motcua.time.BusinessClock;

/**
 * Announces a rule set, whole: it replaces what was announced under its code before, and tells from which day on. Dossiers received
 * already keep the version they were received under. What was not confirmed may be mended at any time; what was confirmed, until it
 * applies.
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
    public static final Set<Refusal> REFUSALS =
            Set.of(ACTOR_WITHOUT_ORGANISATION, PROVINCE_OFFICE_ONLY, RULE_SET_DAY_TAKEN, RULE_SET_ALREADY_APPLIES);

    public AnnounceRuleSet {
        sources = List.copyOf(sources);
        formSets = List.copyOf(formSets);
    }

    @Override
    public String entityId() {
        return RuleSetEvent.ALL;
    }

    /** @throws vn.motcua.eventstore.Refused one of {@link #REFUSALS} */
    public static List<RuleSetEvent> decide(AnnounceRuleSet command, RuleSets state, Instant now) {
        state.announced().stream()
                .filter(other -> !other.code().equals(command.code()))
                .filter(other -> other.effectiveFrom().equals(command.effectiveFrom()))
                .findFirst()
                .ifPresent(other -> {
                    throw RULE_SET_DAY_TAKEN.because(other.code() + " có hiệu lực từ " + command.effectiveFrom());
                });
        Optional<RuleSetAnnounced> before = state.newest(command.code());
        before.ifPresent(replaced -> requireOpen(command, replaced, LocalDate.ofInstant(now, BusinessClock.ZONE)));
        return List.of(new RuleSetAnnounced(
                command.code(),
                now,
                before.map(RuleSetAnnounced::version).orElse(0) + 1,
                before.map(replaced ->
                        new Replaced(replaced.version(), replaced.effectiveFrom(), changesFrom(command, replaced))),
                command.name(),
                command.effectiveFrom(),
                command.certainty(),
                command.legal(),
                command.rules(),
                command.sources(),
                command.formSets()));
    }

    private static LocalDate changesFrom(AnnounceRuleSet command, RuleSetAnnounced replaced) {
        return command.effectiveFrom().isBefore(replaced.effectiveFrom())
                ? command.effectiveFrom()
                : replaced.effectiveFrom();
    }

    /** What is read in the law and has begun is not changed under its name: other rules are another set, from its own first day on. */
    private static void requireOpen(AnnounceRuleSet command, RuleSetAnnounced replaced, LocalDate today) {
        if (replaced.certainty() == Certainty.CONFIRMED
                && !changesFrom(command, replaced).isAfter(today)) {
            throw RULE_SET_ALREADY_APPLIES.because(replaced.code() + " đã áp dụng từ " + replaced.effectiveFrom());
        }
    }
}
