package vn.motcua.dossier.known;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import vn.motcua.eventstore.Refused;
import vn.motcua.http.HttpRefusal;
import vn.motcua.http.Postings;

/** Who may act here for another unit than their own: whom the directory has posted to it. */
@ApplicationScoped
class KnownPostings implements Postings {
    private final CopiedCatalogue known;

    KnownPostings(CopiedCatalogue known) {
        this.known = known;
    }

    @Override
    public void require(String officer, String unit, LocalDate day) {
        known.latest().directory().posting(officer, unit, day).whyNot().ifPresent(why -> {
            throw new Refused(HttpRefusal.POSTING_NOT_IN_FORCE, why);
        });
    }
}
