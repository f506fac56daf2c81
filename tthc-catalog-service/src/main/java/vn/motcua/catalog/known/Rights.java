package vn.motcua.catalog.known;

import static vn.motcua.catalog.CatalogRefusal.ACTOR_WITHOUT_ORGANISATION;
import static vn.motcua.catalog.CatalogRefusal.PROVINCE_OFFICE_ONLY;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import vn.motcua.catalog.events.OrganisationKind;
import vn.motcua.eventstore.Actor;
import vn.motcua.eventstore.Refused;
import vn.motcua.organisations.Reach;

/**
 * What somebody may write, and which drafts they may see, on a day. It follows from the directory alone, and whoever writes into the
 * directory needs a right on every organisation that the entry names: so nobody gives a right to themselves.
 *
 * @param known whether the organisation of the actor is there on the day; without one nothing may be written
 * @param province the office of the province, an operator, or a machine of ours: all organisations are theirs
 * @param org code of the organisation acted for
 * @param reach the organisation, those below it, and what these have taken over
 */
public record Rights(boolean known, boolean province, String org, Reach reach) {
    private static final String OPERATOR = "OPERATOR";

    /** A machine of ours passes: it announces what the product ships, in the name of nobody. */
    public static Rights of(Structure structure, Actor actor, LocalDate day) {
        return switch (actor) {
            case Actor.Machine _ -> new Rights(true, true, "", Reach.NOTHING);
            case Actor.Person person -> of(structure, person.org(), person.roles(), day);
            case Actor.Client client -> of(structure, client.org(), client.roles(), day);
        };
    }

    private static Rights of(Structure structure, String org, Set<String> roles, LocalDate day) {
        return structure.existsOn(org, day)
                ? new Rights(
                        true,
                        roles.contains(OPERATOR) || isProvince(structure, org, day),
                        org,
                        structure.reachOf(org, day))
                : new Rights(false, false, org, Reach.NOTHING);
    }

    /** A provincial committee at the top, or its office right below it. */
    private static boolean isProvince(Structure structure, String org, LocalDate day) {
        Structure.Unit unit = structure.unit(org).orElseThrow();
        Optional<Structure.Unit> top = unit.kind() == OrganisationKind.COMMITTEE_OFFICE
                ? unit.parentOn(day).flatMap(structure::unit)
                : Optional.of(unit);
        return top.filter(at -> at.kind() == OrganisationKind.PROVINCIAL_COMMITTEE)
                .filter(at -> at.parentOn(day).isEmpty())
                .isPresent();
    }

    /** @throws Refused ACTOR_WITHOUT_ORGANISATION */
    public Rights required() {
        if (!known) {
            throw ACTOR_WITHOUT_ORGANISATION.because(org.isEmpty() ? "Tài khoản không có đơn vị" : "Đơn vị " + org);
        }
        return this;
    }

    /** @throws Refused PROVINCE_OFFICE_ONLY */
    public void requireProvince(String what) {
        if (!province) {
            throw PROVINCE_OFFICE_ONLY.because(what);
        }
    }

    /** Whether what an organisation has is within reach. */
    public boolean covers(String code) {
        return province || reach.covers(code);
    }

    /** Whether the organisation stands above another one: nobody names, places or ends the own organisation. */
    public boolean standsAbove(String code) {
        return province || reach.covers(code) && !code.equals(org);
    }
}
