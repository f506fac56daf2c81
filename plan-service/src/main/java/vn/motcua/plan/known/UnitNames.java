package vn.motcua.plan.known;

import static java.util.stream.Collectors.groupingBy;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.motcua.organisations.Directory;
import vn.motcua.organisations.Organisation;
import vn.motcua.plan.document.draft.PlanDraft.ResponsibleUnit;
import vn.motcua.plan.document.draft.PlanDraft.UnitKind;
import vn.motcua.plan.events.PlanContent;

/**
 * Tells which organisation a plan means by a name: its own, or one of its divisions, when exactly one of them has that name. All else
 * stays a name.
 */
public final class UnitNames {
    private final Directory directory;
    private final LocalDate day;
    private final Map<String, List<Organisation>> byName;

    /** @param day day in Asia/Ho_Chi_Minh whose names and divisions count */
    public UnitNames(Directory directory, LocalDate day) {
        this.directory = directory;
        this.day = day;
        this.byName = directory.organisations().stream()
                .filter(at -> at.existsOn(day))
                .collect(groupingBy(at -> plain(at.nameOn(day))));
    }

    /** The names of all organisations and divisions of that day, as they are written. */
    public Set<String> all() {
        return directory.organisations().stream()
                .filter(at -> at.existsOn(day))
                .map(at -> at.nameOn(day))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** @param organisation code of the organisation whose plan it is */
    public List<PlanContent.Unit> linked(String organisation, List<ResponsibleUnit> units) {
        return units.stream()
                .map(unit -> new PlanContent.Unit(unit.kind().name(), unit.name(), codeOf(organisation, unit)))
                .toList();
    }

    private Optional<String> codeOf(String organisation, ResponsibleUnit unit) {
        if (unit.kind() != UnitKind.UNIT) {
            return Optional.empty();
        }
        List<String> codes = byName.getOrDefault(plain(unit.name()), List.of()).stream()
                .filter(at -> isOf(at, organisation))
                .map(Organisation::code)
                .limit(2)
                .toList();
        return codes.size() == 1 ? Optional.of(codes.getFirst()) : Optional.empty();
    }

    /** The organisation itself, or one of its divisions on any level. */
    private boolean isOf(Organisation at, String organisation) {
        return at.code().equals(organisation) || PlanReach.isDivision(at) && isPartOf(at.code(), organisation);
    }

    private boolean isPartOf(String division, String organisation) {
        return directory.upwards(division, day).stream()
                .filter(at -> !PlanReach.isDivision(at))
                .findFirst()
                .filter(at -> at.code().equals(organisation))
                .isPresent();
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }
}
