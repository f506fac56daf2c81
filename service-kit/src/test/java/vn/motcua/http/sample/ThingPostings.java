package vn.motcua.http.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import vn.motcua.eventstore.Refused;
import vn.motcua.http.HttpRefusal;
import vn.motcua.http.Postings;

/** The sample's directory: one posting, of one officer. */
@ApplicationScoped
public class ThingPostings implements Postings {
    @Override
    public void require(String officer, String unit, LocalDate day) {
        if (!Thread.currentThread().isVirtual()) {
            throw new IllegalStateException("asked on " + Thread.currentThread());
        }
        if (!officer.equals("officer-1") || !unit.equals("H99.02")) {
            throw new Refused(HttpRefusal.POSTING_NOT_IN_FORCE, "Không có quyết định cử đến " + unit + " ngày " + day);
        }
    }
}
