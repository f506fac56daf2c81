package vn.motcua.dossier.write;

import static vn.motcua.dossier.DossierRefusal.ORGANISATION_CLOSED;
import static vn.motcua.dossier.DossierRefusal.ORGANISATION_NOT_KNOWN_HERE;
import static vn.motcua.dossier.DossierRefusal.RECEIVING_UNIT_NOT_YOURS;

import java.time.LocalDate;
import vn.motcua.dossier.known.ReferenceData;

/** Which organisation receives. */
public final class ReceivingUnit {
    private ReceivingUnit() {}

    /**
     * @param org code of the caller's organisation; empty without one
     * @throws vn.motcua.eventstore.Refused RECEIVING_UNIT_NOT_YOURS or what {@link #check} says
     */
    public static void checkFor(String org, String unit, ReferenceData reference, LocalDate today) {
        if (!reference.directory().reachOf(org, today).covers(unit)) {
            throw RECEIVING_UNIT_NOT_YOURS.because(unit);
        }
        check(unit, reference, today);
    }

    /** @throws vn.motcua.eventstore.Refused ORGANISATION_NOT_KNOWN_HERE or ORGANISATION_CLOSED */
    public static void check(String unit, ReferenceData reference, LocalDate today) {
        if (!reference.directory().knows(unit)) {
            throw ORGANISATION_NOT_KNOWN_HERE.because(unit + "; dữ liệu ở đây cập nhật đến "
                    + reference.directory().asOf());
        }
        reference.directory().endBefore(unit, today).ifPresent(closure -> {
            throw ORGANISATION_CLOSED.because(unit + " hoạt động đến hết ngày " + closure.effectiveTo()
                    + closure.successors().stream()
                            .findFirst()
                            .map(code -> "; nộp tại " + code)
                            .orElse(""));
        });
    }
}
