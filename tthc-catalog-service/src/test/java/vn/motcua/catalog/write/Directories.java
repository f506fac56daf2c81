package vn.motcua.catalog.write;

import static vn.motcua.catalog.write.Samples.NOW;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.catalog.events.OrganisationEvent.MayDecideSet;
import vn.motcua.catalog.events.OrganisationEvent.OrganisationClosed;
import vn.motcua.catalog.events.OrganisationEvent.OrganisationMoved;
import vn.motcua.catalog.events.OrganisationEvent.OrganisationRegistered;
import vn.motcua.catalog.events.OrganisationId;
import vn.motcua.catalog.events.OrganisationKind;

/** Events of invented organisations, known by their codes. */
public final class Directories {
    private Directories() {}

    public static OrganisationId id(String code) {
        return code.equals("H37.16")
                ? OrganisationId.fromString("0198c2f4-7000-7a11-8c22-000000000001")
                : new OrganisationId(UUID.nameUUIDFromBytes(code.getBytes(StandardCharsets.UTF_8)));
    }

    public static OrganisationRegistered unit(String code, Optional<String> parent, LocalDate from) {
        return unit(
                code,
                parent.isEmpty() ? OrganisationKind.PROVINCIAL_COMMITTEE : OrganisationKind.DEPARTMENT,
                parent,
                from,
                false);
    }

    public static OrganisationRegistered unit(
            String code, OrganisationKind kind, Optional<String> parent, LocalDate from, boolean mayDecide) {
        return new OrganisationRegistered(
                id(code),
                NOW,
                code,
                "Đơn vị " + code,
                kind,
                parent,
                from,
                Optional.empty(),
                List.of(),
                mayDecide,
                List.of());
    }

    public static OrganisationMoved move(String code, String parent, LocalDate from) {
        return new OrganisationMoved(id(code), NOW, code, Optional.of(parent), from);
    }

    public static MayDecideSet mayDecide(String code, boolean may, LocalDate from) {
        return new MayDecideSet(id(code), NOW, code, may, from);
    }

    public static OrganisationClosed close(String code, LocalDate lastDay, List<String> successors) {
        return new OrganisationClosed(id(code), NOW, code, lastDay, successors);
    }
}
