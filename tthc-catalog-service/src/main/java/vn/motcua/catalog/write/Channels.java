package vn.motcua.catalog.write;

import java.util.HashSet;
import java.util.Set;
import vn.motcua.catalog.CatalogRefusal;
import vn.motcua.catalog.events.Channel;
import vn.motcua.catalog.events.ProcedureContent;
import vn.motcua.eventstore.Refused;

/** The ways of submitting stand once each: a dossier of a channel must find one list of limits. */
public final class Channels {
    private Channels() {}

    /** @throws Refused CHANNEL_REPEATED */
    public static void requireEachOnce(ProcedureContent content) {
        Set<Channel> seen = new HashSet<>();
        content.channels().forEach(terms -> {
            if (!seen.add(terms.channel())) {
                throw CatalogRefusal.CHANNEL_REPEATED.because("Cách thức " + terms.channel());
            }
        });
    }
}
