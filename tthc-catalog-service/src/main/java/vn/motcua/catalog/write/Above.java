package vn.motcua.catalog.write;

import static vn.motcua.catalog.CatalogRefusal.ORGANISATION_PARENT_ABSENT;
import static vn.motcua.catalog.CatalogRefusal.ORGANISATION_PARENT_CYCLE;
import static vn.motcua.catalog.CatalogRefusal.ORGANISATION_PARENT_UNKNOWN;

import java.time.LocalDate;
import java.util.Optional;
import vn.motcua.catalog.known.Structure;
import vn.motcua.catalog.known.Structure.Unit;
import vn.motcua.eventstore.Refused;

/** The organisation above another: known, there on that day, and not below the other one itself on any day. */
public final class Above {
    private Above() {}

    /**
     * @param parent code of the organisation above {@code code} from {@code day} on; empty: it stands at the top
     * @throws Refused ORGANISATION_PARENT_UNKNOWN, ORGANISATION_PARENT_ABSENT or ORGANISATION_PARENT_CYCLE
     */
    public static void require(Structure structure, String code, Optional<String> parent, LocalDate day) {
        parent.ifPresent(above -> require(structure, code, above, day));
    }

    private static void require(Structure structure, String code, String parent, LocalDate day) {
        if (parent.equals(code)) {
            throw ORGANISATION_PARENT_CYCLE.because("Đơn vị " + code);
        }
        Unit unit = structure
                .unit(parent)
                .orElseThrow(() -> ORGANISATION_PARENT_UNKNOWN.because("Đơn vị cấp trên " + parent));
        if (!unit.existsOn(day)) {
            throw ORGANISATION_PARENT_ABSENT.because("Đơn vị cấp trên " + parent + " vào ngày " + day);
        }
        Optional<LocalDate> next =
                structure.unit(code).map(moved -> moved.parents().higherKey(day));
        structure.daysOfMoves(day).stream()
                .takeWhile(later -> next.filter(end -> !later.isBefore(end)).isEmpty())
                .filter(later -> structure.upwards(parent, later).contains(code))
                .findFirst()
                .ifPresent(later -> {
                    throw ORGANISATION_PARENT_CYCLE.because(
                            "Đơn vị " + parent + " đứng dưới " + code + " từ ngày " + later);
                });
    }
}
