package vn.motcua.dossier.known;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.motcua.dossier.events.OnTimeBasis;
import vn.motcua.dossier.events.SupplementPolicy;

/**
 * The limits of the one-stop mechanism in force from a date ({@code rule-set.announced}). They are the catalogue's data
 * and carry their legal source there; none is written into this service.
 *
 * @param code for example {@code RS2018} or {@code RS2025}
 * @param version edition of this rule set, 1 or more
 * @param effectiveFrom first day of receipt that it governs
 */
public record RuleSet(String code, int version, LocalDate effectiveFrom, Rules rules, List<FormSet> formSets) {
    public RuleSet {
        formSets = List.copyOf(formSets);
    }

    /**
     * @param hoursPerWorkingDay hours of a limit that stand for one whole working day
     * @param supplementRequestsMax how often a supplement may be asked for, 0 or more
     * @param supplementWithinWorkingDays last working day after receipt on which one may be asked for; empty: any day
     * @param dueTime {@code END_OF_DAY} or {@code SAME_TIME}
     * @param sameDayCutoff clock time from which a receipt that is due within the day counts as the next working day's;
     *     empty: no such rule
     * @param extensionsMax how often the result may be promised for another day, 0 or more
     * @param extensionNoticeWorkingDays working days before the promised day by which that is to be told, 0 or more
     * @param onTimeBasis the due date that timeliness is counted by
     */
    public record Rules(
            int hoursPerWorkingDay,
            int supplementRequestsMax,
            Optional<Integer> supplementWithinWorkingDays,
            SupplementPolicy supplementPolicy,
            String dueTime,
            Optional<LocalTime> sameDayCutoff,
            int extensionsMax,
            int extensionNoticeWorkingDays,
            OnTimeBasis onTimeBasis) {}

    /** A set of official forms and the first day on which it is used. */
    public record FormSet(String set, LocalDate effectiveFrom) {}

    /** The set of forms in use on a day; empty when none was yet. */
    public Optional<String> formSetOn(LocalDate day) {
        return formSets.stream()
                .filter(forms -> !forms.effectiveFrom().isAfter(day))
                .max(Comparator.comparing(FormSet::effectiveFrom))
                .map(FormSet::set);
    }
}
