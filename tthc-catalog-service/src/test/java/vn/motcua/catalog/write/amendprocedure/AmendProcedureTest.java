package vn.motcua.catalog.write.amendprocedure;

import static vn.motcua.catalog.CatalogRefusal.PROCEDURE_REPEALED;
import static vn.motcua.catalog.CatalogRefusal.PROCEDURE_UNKNOWN;
import static vn.motcua.catalog.infra.CatalogScenario.given;
import static vn.motcua.catalog.write.Samples.DECISION;
import static vn.motcua.catalog.write.Samples.ID;
import static vn.motcua.catalog.write.Samples.amended;
import static vn.motcua.catalog.write.Samples.content;
import static vn.motcua.catalog.write.Samples.nameOnly;
import static vn.motcua.catalog.write.Samples.published;
import static vn.motcua.catalog.write.Samples.registered;
import static vn.motcua.catalog.write.Samples.repealed;

import org.junit.jupiter.api.Test;
import vn.motcua.catalog.events.ChangeKind;
import vn.motcua.catalog.events.ProcedureContent;
import vn.motcua.catalog.events.ProcedureEvent;
import vn.motcua.servicetest.Decided;

class AmendProcedureTest {
    private static final ProcedureEvent PUBLISHED = published(1, ChangeKind.NEW, DECISION, 2);

    private static Decided amending(ProcedureContent content, ProcedureEvent... before) {
        return given((Object[]) before).when(new AmendProcedure(ID, content));
    }

    @Test
    void a_draft_is_written_anew() {
        amending(nameOnly(), registered()).then(amended(nameOnly(), 2));
    }

    @Test
    void the_draft_of_the_next_version_is_written_beside_the_one_in_force() {
        amending(nameOnly(), registered(), PUBLISHED).then(amended(nameOnly(), 3));
    }

    @Test
    void writing_what_stands_there_already_is_no_event() {
        amending(content(), registered()).then();
        amending(content(), registered(), PUBLISHED).then();
    }

    @Test
    void an_unknown_procedure_is_not_amended() {
        amending(content()).thenRefused(PROCEDURE_UNKNOWN);
    }

    @Test
    void a_repealed_procedure_is_not_amended() {
        amending(nameOnly(), registered(), PUBLISHED, repealed(3)).thenRefused(PROCEDURE_REPEALED);
    }
}
