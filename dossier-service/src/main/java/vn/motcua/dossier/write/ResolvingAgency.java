package vn.motcua.dossier.write;

import static vn.motcua.dossier.DossierRefusal.ORGANISATION_NOT_KNOWN_HERE;
import static vn.motcua.dossier.DossierRefusal.RESOLVING_AGENCY_UNCLEAR;

import java.time.LocalDate;
import java.util.regex.Pattern;
import vn.motcua.dossier.known.ProcedureVersion;
import vn.motcua.dossier.known.ReferenceData;
import vn.motcua.organisations.Organisation;

/** Which organisation is competent for a dossier. */
final class ResolvingAgency {
    /** A code as organisations have them; the name of a class of organisations, such as "UBND cấp xã", is none. */
    private static final Pattern CODE = Pattern.compile("(?=.*\\d)[A-Za-z0-9.]{1,30}");

    private static final String COMMUNE = "COMMUNE";

    private ResolvingAgency() {}

    /**
     * The organisation that the procedure names, or who has taken over from it by that day. Where it names communes as a class,
     * the one that receives the dossier or that the receiving unit belongs to.
     *
     * @return code
     * @throws vn.motcua.eventstore.Refused ORGANISATION_NOT_KNOWN_HERE or RESOLVING_AGENCY_UNCLEAR
     */
    static String of(ProcedureVersion procedure, String receivingUnit, ReferenceData reference, LocalDate today) {
        String named = procedure.resolvingAgency();
        if (reference.directory().knows(named)) {
            return reference.directory().holderOn(named, today);
        }
        if (CODE.matcher(named).matches()) {
            throw ORGANISATION_NOT_KNOWN_HERE.because(named + "; dữ liệu ở đây cập nhật đến "
                    + reference.directory().asOf());
        }
        if (!procedure.level().equals(COMMUNE)) {
            throw RESOLVING_AGENCY_UNCLEAR.because(
                    procedure.code() + " giao cho \"" + named + "\", không phải mã đơn vị");
        }
        return reference
                .directory()
                .communeOf(receivingUnit, today)
                .map(Organisation::code)
                .orElseThrow(() -> RESOLVING_AGENCY_UNCLEAR.because(
                        procedure.code() + " do cấp xã giải quyết; " + receivingUnit + " không thuộc xã nào"));
    }
}
