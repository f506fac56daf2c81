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
     * @param successor code of the organisation that took over
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
            Optional<String> successor,
            List<WorkingHours> workingHours)
            implements OrganisationEvent {
        public OrganisationRegistered {
            workingHours = List.copyOf(workingHours);
        }
    }

    /** The organisation ends after {@code effectiveTo}; {@code successor} is the code of the one that takes over. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record OrganisationClosed(
            OrganisationId organisationId, Instant at, String code, LocalDate effectiveTo, Optional<String> successor)
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
