package vn.motcua.catalog.write.registerprocedure;

import static vn.motcua.catalog.CatalogRefusal.CHANNEL_REPEATED;
import static vn.motcua.catalog.CatalogRefusal.PROCEDURE_ALREADY_REGISTERED;
import static vn.motcua.catalog.CatalogRefusal.PROCEDURE_OWNER_UNKNOWN;
import static vn.motcua.catalog.infra.CatalogScenario.given;
import static vn.motcua.catalog.write.Samples.CODE;
import static vn.motcua.catalog.write.Samples.ID;
import static vn.motcua.catalog.write.Samples.NOW;
import static vn.motcua.catalog.write.Samples.content;
import static vn.motcua.catalog.write.Samples.direct;
import static vn.motcua.catalog.write.Samples.nameOnly;
import static vn.motcua.catalog.write.Samples.registered;

import org.junit.jupiter.api.Test;
import vn.motcua.catalog.events.LimitUnit;
import vn.motcua.catalog.events.ProcedureContent;
import vn.motcua.catalog.events.ProcedureEvent;
import vn.motcua.catalog.events.ProcedureEvent.ProcedureRegistered;
import vn.motcua.servicetest.Decided;

class RegisterProcedureTest {
    private static Decided registering(ProcedureContent content, ProcedureEvent... before) {
        return given((Object[]) before).when(new RegisterProcedure(ID, CODE, "H37.16", content));
    }

    @Test
    void a_procedure_is_registered_as_a_draft_even_when_parts_are_missing() {
        registering(nameOnly()).then(new ProcedureRegistered(ID, NOW, CODE, "H37.16", nameOnly(), 1));
    }

    @Test
    void it_is_registered_once() {
        registering(content(), registered()).thenRefused(PROCEDURE_ALREADY_REGISTERED);
    }

    @Test
    void it_belongs_to_an_organisation_of_the_directory() {
        given().when(new RegisterProcedure(ID, CODE, "H99", content())).thenRefused(PROCEDURE_OWNER_UNKNOWN);
    }

    @Test
    void a_channel_stands_once() {
        registering(content("Hai lần", direct(1, LimitUnit.HOUR), direct(2, LimitUnit.HOUR)))
                .thenRefused(CHANNEL_REPEATED);
    }
}
