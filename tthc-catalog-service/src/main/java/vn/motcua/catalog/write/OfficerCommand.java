package vn.motcua.catalog.write;

import static vn.motcua.catalog.CatalogRefusal.OFFICER_UNIT_NOT_YOURS;
import static vn.motcua.catalog.CatalogRefusal.OFFICER_UNKNOWN;

import vn.motcua.catalog.events.OfficerId;
import vn.motcua.catalog.known.Rights;
import vn.motcua.eventstore.EntityCommand;
import vn.motcua.eventstore.Refused;

/** A command that one officer's place in the directory decides on. */
public interface OfficerCommand extends EntityCommand {
    OfficerId officerId();

    @Override
    default String entityId() {
        return officerId().toString();
    }

    /**
     * Asked before the decision.
     *
     * @throws Refused the actor has no right on a unit that the command changes or names
     */
    void requireRight(Rights rights, Officer own);

    /** @throws Refused OFFICER_UNKNOWN: neither at home nor posted within reach */
    static void requireReach(Rights rights, Officer own) {
        if (own instanceof Officer.Registered o && o.units().stream().noneMatch(rights::covers)) {
            throw OFFICER_UNKNOWN.because("Cán bộ không có trong phạm vi của bạn");
        }
    }

    /** @throws Refused OFFICER_UNKNOWN or OFFICER_UNIT_NOT_YOURS: a posting within reach gives no right on the home unit's officer */
    static void requireHome(Rights rights, Officer own) {
        requireReach(rights, own);
        if (own instanceof Officer.Registered o && !rights.covers(o.home())) {
            throw OFFICER_UNIT_NOT_YOURS.because("Đơn vị " + o.home());
        }
    }
}
