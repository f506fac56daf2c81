package vn.motcua.catalog.read.officers;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.catalog.events.FocalRole;
import vn.motcua.catalog.events.OfficerEvent.OfficerMoved;
import vn.motcua.catalog.events.OfficerEvent.OfficerPosted;
import vn.motcua.catalog.events.OfficerEvent.OfficerRegistered;
import vn.motcua.catalog.events.PostingPurpose;

/** One home unit or one posting of an officer, as lists show it. */
@Entity
@Table(name = "officer_stay")
class OfficerStayRow extends PanacheEntityBase {
    @Id
    String id;

    @Column(name = "officer_id")
    String officerId;

    String unit;

    /** First day, {@code null} for the home unit of the registration. */
    @Column(name = "from_on")
    LocalDate fromOn;

    /** Last day, {@code null} while none is known. */
    @Column(name = "to_on")
    LocalDate toOn;

    /** {@code null} for a home unit. */
    @Column(name = "posting_id")
    UUID postingId;

    @Enumerated(EnumType.STRING)
    PostingPurpose purpose;

    String position;

    /** Joined by blanks. */
    @Column(name = "focal_roles")
    String focalRoles;

    static OfficerStayRow of(OfficerRegistered e) {
        OfficerStayRow row = new OfficerStayRow();
        row.id = e.officerId() + "/home/registered";
        row.officerId = e.officerId().toString();
        row.unit = e.organisation();
        row.position = e.position().orElse(null);
        row.focalRoles = e.focalRoles().stream().map(FocalRole::name).collect(Collectors.joining(" "));
        return row;
    }

    OfficerStayRow moved(OfficerMoved e) {
        OfficerStayRow row = another(e.officerId() + "/home/" + e.from(), e.organisation(), e.from());
        toOn = e.from().minusDays(1);
        return row;
    }

    OfficerStayRow posted(OfficerPosted e) {
        OfficerStayRow row = another(e.officerId() + "/posting/" + e.postingId(), e.unit(), e.from());
        row.toOn = e.to().orElse(null);
        row.postingId = e.postingId().value();
        row.purpose = e.purpose();
        return row;
    }

    private OfficerStayRow another(String newId, String newUnit, LocalDate first) {
        OfficerStayRow row = new OfficerStayRow();
        row.id = newId;
        row.officerId = officerId;
        row.unit = newUnit;
        row.fromOn = first;
        row.position = position;
        row.focalRoles = focalRoles;
        return row;
    }

    List<FocalRole> roles() {
        return Stream.of(focalRoles.split(" "))
                .filter(role -> !role.isEmpty())
                .map(FocalRole::valueOf)
                .toList();
    }
}
