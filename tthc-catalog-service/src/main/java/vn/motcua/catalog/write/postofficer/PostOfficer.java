package vn.motcua.catalog.write.postofficer;

import static vn.motcua.catalog.CatalogRefusal.ACTOR_WITHOUT_ORGANISATION;
import static vn.motcua.catalog.CatalogRefusal.OFFICER_UNIT_NOT_YOURS;
import static vn.motcua.catalog.CatalogRefusal.OFFICER_UNKNOWN;
import static vn.motcua.catalog.CatalogRefusal.POSTING_ENDS_BEFORE_START;
import static vn.motcua.catalog.CatalogRefusal.POSTING_OVERLAPS;
import static vn.motcua.catalog.CatalogRefusal.POSTING_TO_HOME_UNIT;
import static vn.motcua.catalog.CatalogRefusal.POSTING_UNIT_NOT_YOURS;
import static vn.motcua.catalog.CatalogRefusal.POSTING_UNIT_UNKNOWN;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.motcua.catalog.events.OfficerEvent;
import vn.motcua.catalog.events.OfficerEvent.OfficerPosted;
import vn.motcua.catalog.events.OfficerId;
import vn.motcua.catalog.events.PostingId;
import vn.motcua.catalog.events.PostingPurpose;
import vn.motcua.catalog.known.Rights;
import vn.motcua.catalog.known.Structure;
import vn.motcua.catalog.write.Officer;
import vn.motcua.catalog.write.OfficerCommand;
import vn.motcua.eventstore.Refusal;

/**
 * Posts an officer to another unit: on those days the officer may act for it.
 *
 * @param unit code of the unit worked for
 * @param from first day
 * @param to last day; empty: until it is ended
 */
public record PostOfficer(
        OfficerId officerId,
        PostingId postingId,
        String unit,
        LocalDate from,
        Optional<LocalDate> to,
        PostingPurpose purpose)
        implements OfficerCommand {
    public static final Set<Refusal> REFUSALS = Set.of(
            ACTOR_WITHOUT_ORGANISATION,
            OFFICER_UNIT_NOT_YOURS,
            POSTING_UNIT_NOT_YOURS,
            OFFICER_UNKNOWN,
            POSTING_UNIT_UNKNOWN,
            POSTING_TO_HOME_UNIT,
            POSTING_OVERLAPS,
            POSTING_ENDS_BEFORE_START);

    /** A posting gives a right to act for the unit, so the unit is within reach, and so is the officer's own. */
    @Override
    public void requireRight(Rights rights, Officer own) {
        OfficerCommand.requireHome(rights, own);
        if (!rights.covers(unit)) {
            throw POSTING_UNIT_NOT_YOURS.because("Đơn vị " + unit);
        }
    }

    /** @throws vn.motcua.eventstore.Refused one of {@link #REFUSALS} */
    public static List<OfficerEvent> decide(PostOfficer command, Officer state, Structure structure, Instant now) {
        return switch (state) {
            case Officer.Unknown _ -> throw OFFICER_UNKNOWN.because("Cán bộ " + command.officerId());
            case Officer.Registered _
            when command.to().filter(command.from()::isAfter).isPresent() ->
                throw POSTING_ENDS_BEFORE_START.because("Từ ngày " + command.from());
            case Officer.Registered _
            when !structure.existsOn(command.unit(), command.from()) ->
                throw POSTING_UNIT_UNKNOWN.because("Đơn vị " + command.unit() + " ngày " + command.from());
            case Officer.Registered o
            when o.home().equals(command.unit()) -> throw POSTING_TO_HOME_UNIT.because("Đơn vị " + command.unit());
            case Officer.Registered o
            when o.postings().stream()
                    .anyMatch(posting -> posting.overlaps(command.unit(), command.from(), command.to())) ->
                throw POSTING_OVERLAPS.because("Đơn vị " + command.unit());
            case Officer.Registered _ ->
                List.of(new OfficerPosted(
                        command.officerId(),
                        now,
                        command.postingId(),
                        command.unit(),
                        command.from(),
                        command.to(),
                        command.purpose()));
        };
    }
}
