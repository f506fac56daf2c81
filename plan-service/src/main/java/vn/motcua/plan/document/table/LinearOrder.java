package vn.motcua.plan.document.table;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.plan.document.draft.SourceLine;
import vn.motcua.plan.document.draft.Wording;

/**
 * The order of the cells in a row of a table that was laid out as one column, by the words of its header.
 *
 * @param coordinating whether there is a cell for who takes part
 * @param productBehindLead whether the product stands between the units and the timing
 * @param productBehindTiming whether it stands last
 */
record LinearOrder(
        boolean timingBeforeLead, boolean coordinating, boolean productBehindLead, boolean productBehindTiming) {
    private static final Pattern LEAD =
            Pattern.compile("chủ trì|đầu mối|phụ trách|(?:đơn vị|cơ quan|bộ phận|phòng)[\\p{L}, ]* thực hiện");
    private static final Pattern TIMING = Pattern.compile("thời gian|thời hạn|tiến độ|hoàn thành");
    private static final Pattern COORDINATING = Pattern.compile("phối hợp|tham gia");
    private static final Pattern PRODUCT = Pattern.compile("sản phẩm|kết quả|đầu ra");

    static LinearOrder of(List<SourceLine> header) {
        String words =
                Wording.lower(Wording.join(header.stream().map(SourceLine::text).toList()));
        int lead = at(LEAD, words);
        int timing = at(TIMING, words);
        int product = at(PRODUCT, words);
        boolean behindLead = product > lead && lead >= 0 && product < timing;
        return new LinearOrder(
                lead >= 0 && timing >= 0 && timing < lead,
                at(COORDINATING, words) >= 0 || product < 0,
                behindLead,
                product > timing && timing > lead && lead >= 0);
    }

    private static int at(Pattern pattern, String words) {
        Matcher found = pattern.matcher(words);
        return found.find() ? found.start() : -1;
    }
}
