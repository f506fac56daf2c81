package vn.motcua.plan.document.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.plan.document.draft.Ledger;
import vn.motcua.plan.document.draft.PlanDraft.Statement;
import vn.motcua.plan.document.draft.SourceLine;
import vn.motcua.plan.document.draft.Wording;
import vn.motcua.plan.document.grammar.IssueDate;
import vn.motcua.plan.document.grammar.Symbol;

/** The lines over an annex: its label, its title, and the plan that it belongs to. */
public record AnnexReader(Statement annex, Optional<Symbol> symbol, Optional<IssueDate> date, Optional<String> issuer) {
    private static final int REFERENCE_MAX = 500;
    private static final Pattern BELONGS_TO = Pattern.compile("^\\((?:Ban hành )?[Kk]èm theo Kế hoạch.*");
    private static final Pattern ISSUER = Pattern.compile(" của (.+?)\\)?$");

    /** @param lines from "Phụ lục" on, none blank */
    public static AnnexReader read(List<SourceLine> lines, Ledger ledger) {
        List<String> title = new ArrayList<>();
        String reference = "";
        for (SourceLine line : lines.subList(1, lines.size())) {
            boolean opened = !reference.isEmpty() && !reference.endsWith(")") && reference.length() < REFERENCE_MAX;
            if (opened || reference.isEmpty() && BELONGS_TO.matcher(line.text()).matches()) {
                reference = Wording.clean(reference + " " + line.text());
            } else {
                title.add(line.text());
            }
        }
        ledger.used(lines, "annexes");
        SourceLine first = lines.getFirst();
        String text = Wording.join(title) + (reference.isEmpty() ? "" : "\n" + reference);
        Matcher issuer = ISSUER.matcher(reference);
        return new AnnexReader(
                new Statement(first.text(), text, List.of(), first.number()),
                Symbol.in(reference),
                IssueDate.in(reference),
                issuer.find() ? Optional.of(issuer.group(1)) : Optional.empty());
    }

    public String title() {
        return annex.text().lines().findFirst().orElse("");
    }
}
