package vn.motcua.catalog.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Everything that can happen to an officer (cán bộ, công chức, viên chức) in the directory. No event holds a person's name: who the
 * officer is, the issuer of the tokens knows.
 */
public sealed interface OfficerEvent {
    OfficerId officerId();

    /** Server clock. */
    Instant at();

    /**
     * An officer entered the directory.
     *
     * @param organisation code of the home unit
     * @param position a public office such as {@code Phó Trưởng phòng}, Vietnamese, 1 to 100 characters, never a person's name
     * @param focalRoles what the officer is the focal point for, each once
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record OfficerRegistered(
            OfficerId officerId, Instant at, String organisation, Optional<String> position, List<FocalRole> focalRoles)
            implements OfficerEvent {
        public OfficerRegistered {
            focalRoles = List.copyOf(focalRoles);
        }
    }

    /** The officer's home unit is another one from a day on; postings go on. */
    record OfficerMoved(OfficerId officerId, Instant at, String organisation, LocalDate from) implements OfficerEvent {}

    /**
     * The officer works for another unit as well, on the days of the posting.
     *
     * @param unit code of the unit worked for
     * @param from first day
     * @param to last day; empty: until it is ended
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record OfficerPosted(
            OfficerId officerId,
            Instant at,
            PostingId postingId,
            String unit,
            LocalDate from,
            Optional<LocalDate> to,
            PostingPurpose purpose)
            implements OfficerEvent {}

    /** The posting ends earlier than was said; {@code lastDay} is the last day of it. */
    record PostingEnded(OfficerId officerId, Instant at, PostingId postingId, LocalDate lastDay)
            implements OfficerEvent {}
}
