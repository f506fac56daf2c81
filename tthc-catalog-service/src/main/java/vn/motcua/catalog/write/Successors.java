package vn.motcua.catalog.write;

import static vn.motcua.catalog.CatalogRefusal.ORGANISATION_SUCCESSOR_ABSENT;
import static vn.motcua.catalog.CatalogRefusal.ORGANISATION_SUCCESSOR_CYCLE;
import static vn.motcua.catalog.CatalogRefusal.ORGANISATION_SUCCESSOR_ITSELF;
import static vn.motcua.catalog.CatalogRefusal.ORGANISATION_SUCCESSOR_REPEATED;
import static vn.motcua.catalog.CatalogRefusal.ORGANISATION_SUCCESSOR_UNKNOWN;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.motcua.catalog.known.Structure;
import vn.motcua.catalog.known.Structure.Unit;
import vn.motcua.eventstore.Refused;

/** Those that take over from an organisation: each known, there on the day after the end, and not taken over by it in turn. */
public final class Successors {
    private Successors() {}

    /**
     * @param code the organisation that ends after {@code lastDay}
     * @throws Refused ORGANISATION_SUCCESSOR_UNKNOWN, _ITSELF, _REPEATED, _CYCLE or _ABSENT
     */
    public static void require(Structure structure, String code, LocalDate lastDay, List<String> successors) {
        Set<String> seen = new HashSet<>();
        for (String successor : successors) {
            if (successor.equals(code)) {
                throw ORGANISATION_SUCCESSOR_ITSELF.because("Đơn vị " + code);
            }
            if (!seen.add(successor)) {
                throw ORGANISATION_SUCCESSOR_REPEATED.because("Đơn vị " + successor);
            }
            Unit unit = structure
                    .unit(successor)
                    .orElseThrow(() -> ORGANISATION_SUCCESSOR_UNKNOWN.because("Đơn vị " + successor));
            if (leadsTo(structure, successor, code, new HashSet<>())) {
                throw ORGANISATION_SUCCESSOR_CYCLE.because("Đơn vị " + code + " kế thừa " + successor);
            }
            if (!unit.existsOn(lastDay.plusDays(1))) {
                throw ORGANISATION_SUCCESSOR_ABSENT.because("Đơn vị " + successor + " vào ngày " + lastDay.plusDays(1));
            }
        }
    }

    private static boolean leadsTo(Structure structure, String from, String code, Set<String> seen) {
        return seen.add(from)
                && structure.unit(from).map(Unit::successors).orElse(List.of()).stream()
                        .anyMatch(next -> next.equals(code) || leadsTo(structure, next, code, seen));
    }
}
