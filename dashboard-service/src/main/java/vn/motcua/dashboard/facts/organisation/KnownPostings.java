package vn.motcua.dashboard.facts.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import vn.motcua.http.Postings;

/** Which unit's boards an officer may read beside those of the own one, as the directory says. */
@ApplicationScoped
class KnownPostings implements Postings {
    private final Directories directories;

    KnownPostings(Directories directories) {
        this.directories = directories;
    }

    @Override
    public Optional<String> whyNot(String officer, String unit, LocalDate day) {
        return directories.latest().posting(officer, unit, day).whyNot();
    }
}
