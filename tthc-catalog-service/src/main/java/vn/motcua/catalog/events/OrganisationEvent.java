package vn.motcua.catalog.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** Everything that can happen to an organisation (cơ quan, đơn vị). */
public sealed interface OrganisationEvent {
    OrganisationId organisationId();

    /** Server clock. */
    Instant at();

    /** Official code, opaque, for example {@code H37.16}. */
    String code();

    /**
     * An organisation was entered, existing or former.
     *
     * @param parent code of the organisation above
     * @param effectiveFrom first day of its existence
     * @param effectiveTo last day of its existence
     * @param successors codes of those that took over, the principal one first; empty when none did
     * @param mayDecide whether it may issue publication decisions from its first day on though it is no committee (ủy quyền công bố)
     * @param workingHours by first day, each day once; empty: those of the organisation above apply
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record OrganisationRegistered(
            OrganisationId organisationId,
            Instant at,
            String code,
            String name,
            OrganisationKind kind,
            Optional<String> parent,
            LocalDate effectiveFrom,
            Optional<LocalDate> effectiveTo,
            List<String> successors,
            boolean mayDecide,
            List<WorkingHours> workingHours)
            implements OrganisationEvent {
        public OrganisationRegistered {
            successors = List.copyOf(successors);
            workingHours = List.copyOf(workingHours);
        }
    }

    /** The organisation has another name from a day on; earlier days keep the name they had. */
    record OrganisationRenamed(
            OrganisationId organisationId, Instant at, String code, String name, LocalDate effectiveFrom)
            implements OrganisationEvent {}

    /**
     * The organisation stands elsewhere from a day on.
     *
     * @param parent code of the organisation above from that day on; empty: it stands at the top
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record OrganisationMoved(
            OrganisationId organisationId, Instant at, String code, Optional<String> parent, LocalDate effectiveFrom)
            implements OrganisationEvent {}

    /**
     * The organisation ends: merged, split or dissolved.
     *
     * @param effectiveTo last day
     * @param successors codes of those that take over, the principal one first; empty when none does
     */
    record OrganisationClosed(
            OrganisationId organisationId, Instant at, String code, LocalDate effectiveTo, List<String> successors)
            implements OrganisationEvent {
        public OrganisationClosed {
            successors = List.copyOf(successors);
        }
    }

    /** From a day on the organisation may issue publication decisions, or may not any more; those issued before stay. */
    record MayDecideSet(
            OrganisationId organisationId, Instant at, String code, boolean mayDecide, LocalDate effectiveFrom)
            implements OrganisationEvent {}

    /** The organisation works other hours from a day on. */
    record WorkingHoursSet(OrganisationId organisationId, Instant at, String code, WorkingHours workingHours)
            implements OrganisationEvent {}

    /** Working time of each working day from a day on; sessions in order, in Asia/Ho_Chi_Minh. */
    record WorkingHours(LocalDate effectiveFrom, List<Session> sessions) {
        public WorkingHours {
            sessions = List.copyOf(sessions);
        }
    }

    /** One unbroken stretch of work, {@code from} before {@code to}. */
    record Session(LocalTime from, LocalTime to) {}
}
