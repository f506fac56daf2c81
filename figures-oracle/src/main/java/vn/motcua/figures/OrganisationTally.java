package vn.motcua.figures;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Who stands below whom and who went on for whom, day by day, as the log of the catalogue tells it. */
final class OrganisationTally {

    private final Map<String, NavigableMap<LocalDate, Optional<String>>> parents = new HashMap<>();
    private final Map<String, Closure> closures = new HashMap<>();

    /** @param successor the principal one; empty when nobody goes on */
    private record Closure(LocalDate lastDay, Optional<String> successor) {}

    void declare(Folds.Of catalog) {
        catalog.fold("organisation.registered", 1, this::registered)
                .fold("organisation.moved", 1, this::moved)
                .fold("organisation.closed", 1, this::closed)
                .noFigureAsks("organisation.renamed", 1)
                .noFigureAsks("organisation.working-hours-set", 1)
                .noFigureAsks("officer.registered", 1)
                .noFigureAsks("officer.moved", 1)
                .noFigureAsks("officer.posted", 1)
                .noFigureAsks("officer.posting-ended", 1);
    }

    private void registered(StoredEvent event) {
        moved(event);
        if (event.has("/effectiveTo")) {
            closed(event);
        }
    }

    private void moved(StoredEvent event) {
        Optional<String> parent = event.has("/parent") ? Optional.of(event.text("/parent")) : Optional.empty();
        parents.computeIfAbsent(event.text("/code"), _ -> new TreeMap<>()).put(event.date("/effectiveFrom"), parent);
    }

    private void closed(StoredEvent event) {
        Optional<String> successor =
                event.has("/successors/0") ? Optional.of(event.text("/successors/0")) : Optional.empty();
        closures.put(event.text("/code"), new Closure(event.date("/effectiveTo"), successor));
    }

    /** What the board of an organisation answers for: what is its own or below it, and what these have taken over by then. */
    Answering boardOf(String organisation) {
        return (day, code) -> holder(organisation, day).equals(organisation) && climbs(code, organisation, day);
    }

    private boolean climbs(String code, String top, LocalDate day) {
        Set<String> passed = new HashSet<>();
        for (String at = holder(code, day); passed.add(at); ) {
            if (at.equals(top)) {
                return true;
            }
            Optional<String> above = above(at, day);
            if (above.isEmpty()) {
                return false;
            }
            at = holder(above.get(), day);
        }
        return false;
    }

    private Optional<String> above(String code, LocalDate day) {
        NavigableMap<LocalDate, Optional<String>> told = parents.getOrDefault(code, new TreeMap<>());
        if (told.isEmpty()) {
            return Optional.empty();
        }
        var since = told.floorEntry(day);
        return since == null ? told.firstEntry().getValue() : since.getValue();
    }

    private String holder(String code, LocalDate day) {
        Set<String> passed = new HashSet<>();
        String at = code;
        while (passed.add(at)) {
            Closure closure = closures.get(at);
            if (closure == null
                    || !closure.lastDay().isBefore(day)
                    || closure.successor().isEmpty()) {
                return at;
            }
            at = closure.successor().get();
        }
        return code;
    }
}
