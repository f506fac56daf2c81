package vn.motcua.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Procedures in force on a day, as the log of the catalogue tells them. */
final class ProcedureTally {

    /** @param online offered online, wholly or in part */
    private record Edition(
            LocalDate from, boolean inForce, int versionNo, boolean business, boolean online, String agency) {}

    private final Map<String, List<Edition>> procedures = new HashMap<>();

    void declare(Folds.Of catalog) {
        catalog.fold("procedure.published", 1, this::published)
                .fold("procedure.version-withdrawn", 1, this::withdrawn)
                .fold("procedure.repealed", 1, this::repealed)
                .noFigureAsks("procedure.registered", 1)
                .noFigureAsks("procedure.amended", 1)
                .noFigureAsks("procedure.draft-withdrawn", 1)
                .noFigureAsks("procedure.workflow-drafted", 1)
                .noFigureAsks("procedure.workflow-draft-withdrawn", 1)
                .noFigureAsks("procedure.workflow-approved", 1)
                .noFigureAsks("publication-decision.recorded", 1)
                .noFigureAsks("organisation.may-decide-set", 1)
                .noFigureAsks("calendar-year.announced", 1)
                .noFigureAsks("rule-set.announced", 1);
    }

    private void published(StoredEvent event) {
        add(
                event,
                new Edition(
                        event.date("/effectiveFrom"),
                        true,
                        event.number("/versionNo"),
                        event.flag("/businessRelated"),
                        !event.text("/onlineLevel").equals("NONE"),
                        event.text("/resolvingAgency")));
    }

    private void withdrawn(StoredEvent event) {
        procedures
                .get(event.text("/procedureId"))
                .removeIf(edition -> edition.inForce() && edition.versionNo() == event.number("/versionNo"));
    }

    private void repealed(StoredEvent event) {
        add(event, new Edition(event.date("/effectiveOn"), false, 0, false, false, ""));
    }

    private void add(StoredEvent event, Edition edition) {
        procedures
                .computeIfAbsent(event.text("/procedureId"), _ -> new ArrayList<>())
                .add(edition);
    }

    /** Business procedures offered online, out of business procedures in force that agencies of a scope resolve. */
    Share businessOnline(Moment moment, Answering scope) {
        List<Edition> business = procedures.values().stream()
                .map(editions -> newest(editions, moment.lastDay()))
                .filter(edition ->
                        edition.inForce() && edition.business() && scope.on(moment.lastDay(), edition.agency()))
                .toList();
        return new Share(business.stream().filter(Edition::online).count(), business.size());
    }

    private static Edition newest(List<Edition> editions, LocalDate day) {
        // On one day a repeal has the last word, then the higher version.
        return editions.stream()
                .filter(edition -> !edition.from().isAfter(day))
                .max(Comparator.comparing(Edition::from)
                        .thenComparing(edition -> !edition.inForce())
                        .thenComparing(Edition::versionNo))
                .orElse(new Edition(LocalDate.EPOCH, false, 0, false, false, ""));
    }
}
