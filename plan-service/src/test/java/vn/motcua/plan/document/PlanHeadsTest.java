package vn.motcua.plan.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.plan.document.draft.DraftHead;
import vn.motcua.plan.document.draft.DraftHead.DateParts;
import vn.motcua.plan.document.draft.DraftHead.LegalBasis;
import vn.motcua.plan.document.draft.PlanDraft;
import vn.motcua.plan.document.draft.PlanDraft.Purpose;
import vn.motcua.plan.document.draft.PlanDraft.Recipient;
import vn.motcua.plan.document.draft.PlanDraft.ReportingDuty;
import vn.motcua.plan.document.draft.PlanDraft.Signer;
import vn.motcua.plan.document.draft.Wording;
import vn.motcua.plan.document.grammar.IssueDate;

/** Head, legal bases, recipients, signer and reporting duties of the real plans. */
class PlanHeadsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "000|-|KH-SNV|-|Sở Nội vụ|Lạng Sơn|-|2|2026|2026|38/KH-UBND",
                "001|4|KH-SKHĐT|UBND TỈNH LẠNG SƠN|SỞ KẾ HOẠCH VÀ ĐẦU TƯ|Lạng Sơn|10|1|2022|2022|245/KH-UBND",
                "002|-|KH-SNV|-|Sở Nội vụ Lạng Sơn|-|-|4|2026|2026|-",
                "003|-|KH-STP|-|Sở Tư pháp|Thái Nguyên|-|1|2026|2026|182/KH-UBND"
            })
    void each_head_is_read(
            String seed,
            Integer number,
            String symbol,
            String parentBody,
            String issuer,
            String place,
            Integer day,
            Integer month,
            Integer year,
            Integer planYear,
            String parentPlan) {
        DraftHead head = RealPlans.draft(seed).head();
        assertThat(head.number()).isEqualTo(Optional.ofNullable(number));
        assertThat(head.symbol()).contains(symbol);
        assertThat(head.parentBody()).isEqualTo(Optional.ofNullable(parentBody));
        assertThat(head.issuer()).contains(issuer);
        assertThat(head.place()).isEqualTo(Optional.ofNullable(place));
        assertThat(head.date())
                .isEqualTo(new DateParts(Optional.ofNullable(day), Optional.of(month), Optional.of(year)));
        assertThat(head.planYear()).contains(planYear);
        assertThat(head.parentPlan().map(LegalBasis::number)).isEqualTo(Optional.ofNullable(parentPlan));
    }

    /** The rows ISSUE_DATE and ISSUE_DATE_PARTIAL of the domain table, which are dates and not schedules. */
    @TestFactory
    Stream<DynamicTest> a_date_of_issue_has_the_parts_given() {
        return TimingExpressionsAloneTest.rows().stream()
                .filter(row -> row.type().startsWith("ISSUE_DATE"))
                .map(row -> DynamicTest.dynamicTest(row.toString(), () -> {
                    DateParts parts = IssueDate.in(Wording.clean(row.expression()))
                            .orElseThrow()
                            .parts();
                    Map<String, String> wanted = Notation.parse(row.structured());
                    Map<String, String> found = wanted.containsKey("date")
                            ? Map.of(
                                    "date",
                                    LocalDate.of(
                                                    parts.year().orElseThrow(),
                                                    parts.month().orElseThrow(),
                                                    parts.day().orElseThrow())
                                            .toString())
                            : Map.of(
                                    "year", text(parts.year()), "month", text(parts.month()), "day", text(parts.day()));
                    assertThat(found).isEqualTo(wanted);
                    assertThat(parts)
                            .isEqualTo(RealPlans.draft(row.seed()).head().date());
                }));
    }

    @Test
    void legal_bases_have_number_date_issuer_and_what_they_amend() {
        DraftHead head = RealPlans.draft("000").head();
        assertThat(head.legalBases())
                .extracting(LegalBasis::number)
                .containsExactly("63/2010/NĐ-CP", "48/2013/NĐ-CP", "92/2017/NĐ-CP", "118/2025/NĐ-CP", "367/2025/NĐ-CP");
        assertThat(head.legalBases()).allSatisfy(basis -> {
            assertThat(basis.kind()).isEqualTo("Nghị định");
            assertThat(basis.issuer()).isEqualTo("Chính phủ");
            assertThat(basis.issuedOn()).isPresent();
        });
        assertThat(head.legalBases().stream().map(basis -> basis.amends().isPresent()))
                .containsExactly(false, true, true, false, true);
        assertThat(head.legalBases().getLast().amends()).contains("Nghị định số 118/2025/NĐ-CP");
        assertThat(head.legalBases().stream().map(LegalBasis::line)).containsExactly(15, 17, 21, 25, 29);
        assertThat(head.parentPlan().orElseThrow().issuedOn()).contains(LocalDate.of(2026, 2, 5));
        assertThat(head.parentPlan().orElseThrow().issuer()).isEqualTo("UBND tỉnh Lạng Sơn");
    }

    @Test
    void recipients_keep_their_purpose_and_the_signer_the_office() {
        PlanDraft draft = RealPlans.draft("001");
        assertThat(draft.recipients())
                .extracting(Recipient::name)
                .containsExactly("UBND tỉnh", "Sở Nội vụ", "Lãnh đạo Sở", "Các phòng, Trung tâm XTĐT", "Lưu: VT, VP");
        assertThat(draft.recipients().getFirst().purpose()).contains(Purpose.REPORT);
        assertThat(draft.recipients().getLast().purpose()).contains(Purpose.ARCHIVE);
        assertThat(RealPlans.draft("003").recipients().get(2).purpose()).contains(Purpose.EXECUTE);
        assertThat(RealPlans.draft("000").recipients()).hasSize(8);
        Signer signer = draft.signer().orElseThrow();
        assertThat(signer.title()).isEqualTo("PHÓ GIÁM ĐỐC");
        assertThat(signer.onBehalfOf()).contains("GIÁM ĐỐC");
        assertThat(signer.name()).isPresent();
        assertThat(RealPlans.draft("003").signer().orElseThrow().onBehalfOf()).isEmpty();
        assertThat(RealPlans.draft("002").signer()).isEmpty();
    }

    @Test
    void reporting_duties_name_reporter_receiver_and_frequency() {
        assertThat(RealPlans.draft("001").reportingDuties().getFirst())
                .extracting(ReportingDuty::reporter, ReportingDuty::to, d -> Notation.of(d.schedule())
                        .toString())
                .containsExactly("các phòng chuyên môn", "Văn phòng", "{frequency=[MONTHLY,QUARTERLY,YEARLY]}");
        assertThat(RealPlans.draft("003").reportingDuties().getFirst())
                .extracting(ReportingDuty::reporter, ReportingDuty::to, d -> Notation.of(d.schedule())
                        .toString())
                .containsExactly(
                        "Trưởng các phòng, Thủ trưởng các đơn vị thuộc Sở",
                        "Văn phòng Sở",
                        "{frequency=[QUARTERLY,YEARLY]}");
        assertThat(RealPlans.draft("000").reportingDuties())
                .extracting(ReportingDuty::reporter, ReportingDuty::to)
                .containsExactly(
                        tuple("Văn phòng Sở", ""), tuple("Các Phòng, đơn vị thuộc và trực thuộc Sở", "Văn phòng Sở"));
    }

    private static String text(Optional<Integer> part) {
        return part.map(String::valueOf).orElse("null");
    }
}
