package vn.motcua.dashboard.facts.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import vn.motcua.eventstore.Refused;
import vn.motcua.http.HttpRefusal;
import vn.motcua.http.Postings;

/** Which unit's boards an officer may read beside those of the own one, as the directory says. */
@ApplicationScoped
class KnownPostings implements Postings {
    private final Directories directories;

    KnownPostings(Directories directories) {
        this.directories = directories;
    }

    @Override
    public void require(String officer, String unit, LocalDate day) {
        directories.latest().posting(officer, unit, day).whyNot().ifPresent(why -> {
            throw new Refused(HttpRefusal.POSTING_NOT_IN_FORCE, why);
        });
    }
}
