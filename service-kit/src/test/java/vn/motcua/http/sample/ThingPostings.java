package vn.motcua.http.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import vn.motcua.http.Postings;

/** The sample's directory: one posting, of one officer. */
@ApplicationScoped
public class ThingPostings implements Postings {
    @Override
    public Optional<String> whyNot(String officer, String unit, LocalDate day) {
        if (!Thread.currentThread().isVirtual()) {
            throw new IllegalStateException("asked on " + Thread.currentThread());
        }
        return officer.equals("officer-1") && unit.equals("H99.02")
                ? Optional.empty()
                : Optional.of("Không có quyết định cử đến " + unit + " ngày " + day);
    }
}
