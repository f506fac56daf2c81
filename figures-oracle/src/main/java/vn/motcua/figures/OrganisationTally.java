package vn.motcua.figures;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Who stands below whom, as the log of the catalogue tells it. */
final class OrganisationTally {

    private final Map<String, String> parents = new HashMap<>();

    void declare(Folds.Of catalog) {
        catalog.fold("organisation.registered", 1, this::registered)
                .noFigureAsks("organisation.closed", 1)
                .noFigureAsks("organisation.renamed", 1)
                .noFigureAsks("organisation.moved", 1)
                .noFigureAsks("officer.registered", 1)
                .noFigureAsks("officer.moved", 1)
                .noFigureAsks("officer.posted", 1)
                .noFigureAsks("officer.posting-ended", 1)
                .noFigureAsks("organisation.working-hours-set", 1);
    }

    private void registered(StoredEvent event) {
        if (event.has("/parent")) {
            parents.put(event.text("/code"), event.text("/parent"));
        }
    }

    /** Tells the codes of an organisation and of those below it from others; all are meant when there is none. */
    Predicate<String> below(Optional<String> organisation) {
        return organisation
                .<Predicate<String>>map(top -> code -> isBelow(top, code))
                .orElse(_ -> true);
    }

    private boolean isBelow(String top, String code) {
        String at = code;
        // No directory is deeper than it is large: a circle ends as well.
        for (int level = 0; level <= parents.size() && at != null; level++) {
            if (at.equals(top)) {
                return true;
            }
            at = parents.get(at);
        }
        return false;
    }
}
