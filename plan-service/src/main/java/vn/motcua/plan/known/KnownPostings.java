package vn.motcua.plan.known;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import vn.motcua.eventstore.Refused;
import vn.motcua.http.HttpRefusal;
import vn.motcua.http.Postings;

/** Which unit an officer may act for beside their own, as the directory says. */
@ApplicationScoped
class KnownPostings implements Postings {
    private final KnownDirectory directory;

    KnownPostings(KnownDirectory directory) {
        this.directory = directory;
    }

    @Override
    public void require(String officer, String unit, LocalDate day) {
        directory.latest().posting(officer, unit, day).whyNot().ifPresent(why -> {
            throw new Refused(HttpRefusal.POSTING_NOT_IN_FORCE, why);
        });
    }
}
