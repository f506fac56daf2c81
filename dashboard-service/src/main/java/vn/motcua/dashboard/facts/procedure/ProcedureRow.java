package vn.motcua.dashboard.facts.procedure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import vn.motcua.dashboard.facts.Stretch;

/** From a day on, a version of a procedure is in force, or the procedure is not any more. */
@Entity
@Table(name = "board_procedure")
class ProcedureRow extends Stretch {
    @Id
    String id;

    @Column(name = "procedure_id")
    UUID procedureId;

    @Column(name = "version_no")
    int versionNo;

    @Column(name = "effective_from")
    LocalDate effectiveFrom;

    @Column(name = "in_force")
    boolean inForce;

    /** Code; null for a day of repeal. */
    @Column(name = "resolving_agency")
    String resolvingAgency;

    boolean business;
    boolean online;
}
