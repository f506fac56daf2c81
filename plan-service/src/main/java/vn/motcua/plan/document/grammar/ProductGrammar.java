package vn.motcua.plan.document.grammar;

import java.util.List;
import java.util.regex.Pattern;
import vn.motcua.plan.document.draft.Wording;

/** Splits a product cell into its products. */
public final class ProductGrammar {
    /** A comma parts two products only where the second one is named as a kind of document again. */
    private static final Pattern SEPARATOR = Pattern.compile(
            ";\\s*|, (?=(?:các )?(?:kế hoạch|quyết định|nghị quyết|báo cáo|văn bản|thông báo|chương trình|công văn"
                    + "|tờ trình|đề án|chỉ thị|hướng dẫn số|sáng kiến|đề tài)(?![\\p{L}]))",
            Instruments.IGNORE_CASE);

    private ProductGrammar() {}

    public static List<String> read(String cell) {
        return SEPARATOR
                .splitAsStream(cell)
                .map(product -> Wording.clean(product).replaceFirst("[.]$", ""))
                .filter(product -> !product.isEmpty())
                .toList();
    }
}
