package vn.motcua.feedback.known;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import vn.motcua.http.Postings;

/** Who may act here for another unit than their own: whom the directory has posted to it. */
@ApplicationScoped
class KnownPostings implements Postings {
    private final CopiedCatalogue known;

    KnownPostings(CopiedCatalogue known) {
        this.known = known;
    }

    @Override
    public Optional<String> whyNot(String officer, String unit, LocalDate day) {
        return known.latest().directory().posting(officer, unit, day).whyNot();
    }
}
