package vn.motcua.plan.known;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import vn.motcua.http.Postings;

/** Which unit an officer may act for beside their own, as the directory says. */
@ApplicationScoped
class KnownPostings implements Postings {
    private final KnownDirectory directory;

    KnownPostings(KnownDirectory directory) {
        this.directory = directory;
    }

    @Override
    public Optional<String> whyNot(String officer, String unit, LocalDate day) {
        return directory.latest().posting(officer, unit, day).whyNot();
    }
}
