package vn.motcua.plan.document.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.plan.document.draft.DoubtKind;
import vn.motcua.plan.document.draft.DraftHead.LegalBasis;
import vn.motcua.plan.document.draft.Ledger;
import vn.motcua.plan.document.draft.Wording;
import vn.motcua.plan.document.grammar.Instruments;
import vn.motcua.plan.document.outline.Paragraph;

/** Reads the instruments that a plan rests on, from "Căn cứ …" and "Thực hiện …". */
final class LegalBases {
    static final Pattern OPENING =
            Pattern.compile("^[-–]?\\s?(?:Căn cứ|Thực hiện|Triển khai(?: thực hiện)?|Theo|Xét)\\s+");

    private static final Pattern FRAGMENT = Pattern.compile("[^;]+");
    private static final Pattern ISSUER =
            Pattern.compile("^,? của (.+?)(?= về | quy định| sửa đổi| phê duyệt| ban hành|,|\\.|$)");
    private static final Pattern OWN_ACT = Pattern.compile(
            ", (?=(?:Sở|UBND|(?:Ủy|Uỷ) ban nhân dân|Ban|Văn phòng)[^,]* (?:ban hành|xây dựng)[^,]*kế hoạch)",
            Instruments.IGNORE_CASE);
    private static final Pattern AMENDS = Pattern.compile("sửa đổi, bổ sung (?:một số điều của )?(.+)$");

    private LegalBases() {}

    static List<LegalBasis> read(Paragraph paragraph, Ledger ledger) {
        List<LegalBasis> bases = new ArrayList<>();
        Matcher fragment = FRAGMENT.matcher(paragraph.text());
        while (fragment.find()) {
            String text = OPENING.matcher(fragment.group().strip()).replaceFirst("");
            String cited = OWN_ACT.split(text)[0].replaceFirst("[.,:]$", "");
            int line = paragraph.lineAt(fragment.start() + 1);
            Matcher instrument = Instruments.CITED.matcher(cited);
            if (instrument.find()) {
                bases.add(basis(instrument, cited, line));
            } else if (!cited.isBlank()) {
                ledger.doubt(DoubtKind.CITATION_NOT_UNDERSTOOD, cited, line);
                bases.add(new LegalBasis("", "", Optional.empty(), "", cited, Optional.empty(), cited, line));
            }
        }
        return bases;
    }

    /** @return what the plan says of its own making after the last citation: "Sở … ban hành Kế hoạch …" */
    static Optional<String> ownAct(String paragraph) {
        String[] parts = OWN_ACT.split(paragraph, 2);
        return parts.length == 2 ? Optional.of(parts[1]) : Optional.empty();
    }

    /** The parent plan is the plan of the province among the instruments carried out. */
    static boolean isParentPlan(LegalBasis basis) {
        String issuer = Wording.lower(basis.issuer());
        return basis.kind().equals("Kế hoạch") && (issuer.startsWith("ubnd") || issuer.startsWith("ủy ban nhân dân"));
    }

    private static LegalBasis basis(Matcher instrument, String cited, int line) {
        String after = cited.substring(instrument.end());
        Matcher issuer = ISSUER.matcher(after);
        boolean named = issuer.find();
        String title = (named ? after.substring(issuer.end()) : after).strip().replaceFirst("^(?:về|,) ?", "");
        Matcher amends = AMENDS.matcher(title);
        return new LegalBasis(
                instrument.group(1),
                instrument.group(2).replace(" ", ""),
                Instruments.date(instrument.group(3), instrument.group(4), instrument.group(5)),
                named ? issuer.group(1) : "",
                title,
                amends.find() ? Optional.of(amends.group(1)) : Optional.empty(),
                cited,
                line);
    }
}
