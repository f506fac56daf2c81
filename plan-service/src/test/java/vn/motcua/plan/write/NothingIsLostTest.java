package vn.motcua.plan.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.organisations.Directory;
import vn.motcua.plan.document.PlanReader;
import vn.motcua.plan.document.draft.PlanDraft;
import vn.motcua.plan.document.draft.PlanDraft.Doubt;
import vn.motcua.plan.document.draft.PlanDraft.LineUse;
import vn.motcua.plan.document.draft.PlanDraft.Signer;
import vn.motcua.plan.known.UnitNames;
import vn.motcua.plan.view.PlanDocument;
import vn.motcua.plan.write.draftplan.DraftPlan;
import vn.motcua.plan.write.draftplan.RestOfDocument;

/** What a draft says is kept when it is confirmed: in the events, or in the document that lies in the vault. */
class NothingIsLostTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "samples/plan-in-prose.txt",
                "samples/plan-as-one-column.txt",
                "src/test/resources/plans/01-khuyen-nong.txt",
                "src/test/resources/plans/07-tai-chinh-phu-luc.txt",
                "src/test/resources/plans/06-noi-vu-chi-tieu.txt"
            })
    void every_text_date_and_figure_of_a_draft_is_kept(String file) throws IOException {
        PlanDraft draft = PlanReader.read(Files.readAllBytes(Path.of(file)), file);
        DraftPlan command = new DraftPlan(
                Samples.ID, draft, "0".repeat(64), Samples.ORGANISATION, Optional.empty(), UUID.randomUUID());
        PlanDocument rest = RestOfDocument.of(draft);
        Set<String> kept = said(rest);
        if (draft.head().planYear().isPresent()) {
            kept.addAll(said(DraftPlan.decide(
                    command,
                    Plan.NONE,
                    new UnitNames(Directory.EMPTY, LocalDate.of(2027, 1, 1)),
                    Instant.EPOCH,
                    UUID::randomUUID)));
        }
        Set<String> lost = said(draft);
        lost.removeAll(kept);
        assertThat(lost).isEmpty();
        draft.signer().flatMap(Signer::name).ifPresent(name -> assertThat(kept).doesNotContain(name));
    }

    /** Every value inside, but the account of the lines, the doubts and the name of a signer. */
    private static Set<String> said(Object value) {
        Set<String> said = new TreeSet<>();
        collect(value, said);
        return said;
    }

    private static void collect(Object value, Set<String> said) {
        switch (value) {
            case null -> {}
            case LineUse _, Doubt _ -> {}
            case Signer signer -> {
                collect(signer.title(), said);
                collect(signer.onBehalfOf(), said);
            }
            case Optional<?> one -> one.ifPresent(inner -> collect(inner, said));
            case Collection<?> many -> many.forEach(inner -> collect(inner, said));
            case Record whole -> {
                for (RecordComponent part : whole.getClass().getRecordComponents()) {
                    try {
                        collect(part.getAccessor().invoke(whole), said);
                    } catch (ReflectiveOperationException e) {
                        throw new AssertionError(e);
                    }
                }
            }
            default -> {
                if (!value.toString().isBlank()) {
                    said.add(value.toString());
                }
            }
        }
    }
}
