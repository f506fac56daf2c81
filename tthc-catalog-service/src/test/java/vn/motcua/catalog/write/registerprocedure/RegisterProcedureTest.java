package vn.motcua.catalog.write.registerprocedure;

import static vn.motcua.catalog.CatalogRefusal.CHANNEL_REPEATED;
import static vn.motcua.catalog.CatalogRefusal.PROCEDURE_ALREADY_REGISTERED;
import static vn.motcua.catalog.CatalogRefusal.PROCEDURE_OWNER_UNKNOWN;
import static vn.motcua.catalog.write.Given.given;
import static vn.motcua.catalog.write.Samples.CODE;
import static vn.motcua.catalog.write.Samples.ID;
import static vn.motcua.catalog.write.Samples.NOW;
import static vn.motcua.catalog.write.Samples.content;
import static vn.motcua.catalog.write.Samples.direct;
import static vn.motcua.catalog.write.Samples.nameOnly;
import static vn.motcua.catalog.write.Samples.registered;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.catalog.events.LimitUnit;
import vn.motcua.catalog.events.ProcedureContent;
import vn.motcua.catalog.events.ProcedureEvent;
import vn.motcua.catalog.events.ProcedureEvent.ProcedureRegistered;
import vn.motcua.catalog.write.Given;
import vn.motcua.catalog.write.Procedure;
import vn.motcua.catalog.write.Samples;

class RegisterProcedureTest {
    private static Given.When<ProcedureEvent> registering(ProcedureContent content, ProcedureEvent... before) {
        return given(Procedure.NONE, Procedure::evolve, List.of(before))
                .when(state -> RegisterProcedure.decide(
                        new RegisterProcedure(ID, CODE, "H37.16", content), state, Samples.STRUCTURE, NOW));
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
        given(Procedure.NONE, Procedure::evolve, List.<ProcedureEvent>of())
                .when(state -> RegisterProcedure.decide(
                        new RegisterProcedure(ID, CODE, "H99", content()), state, Samples.STRUCTURE, NOW))
                .thenRefused(PROCEDURE_OWNER_UNKNOWN);
    }

    @Test
    void a_channel_stands_once() {
        registering(content("Hai lần", direct(1, LimitUnit.HOUR), direct(2, LimitUnit.HOUR)))
                .thenRefused(CHANNEL_REPEATED);
    }
}
