package vn.motcua.plan.document.table;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.motcua.plan.document.draft.SourceLine.Cell;
import vn.motcua.plan.document.draft.Wording;

/** The columns of a task table, recognised by the words of its header row. */
public record Columns(List<Column> order) {
    public enum Column {
        LABEL,
        CONTENT,
        PRODUCT,
        LEAD,
        COORDINATING,
        TIMING,
        OTHER
    }

    private static final Set<Column> NEEDED = EnumSet.of(Column.CONTENT, Column.LEAD, Column.TIMING);

    /** @return the columns if the row is the header of a task table: content, lead and timing are named */
    public static Optional<Columns> of(List<Cell> row) {
        List<Column> order = new ArrayList<>();
        for (Cell cell : row) {
            Column column = column(Wording.lower(Wording.clean(cell.text())));
            order.add(order.contains(column) ? Column.OTHER : column);
        }
        return order.containsAll(NEEDED) ? Optional.of(new Columns(List.copyOf(order))) : Optional.empty();
    }

    /** The order matters: "thời gian thực hiện" and "đơn vị thực hiện" share a word, so do others. */
    private static Column column(String title) {
        if (title.length() > 80) {
            return Column.OTHER;
        } else if (title.matches("(?:số )?t{1,2}|stt|số thứ tự")) {
            return Column.LABEL;
        } else if (title.contains("phối hợp")) {
            return Column.COORDINATING;
        } else if (title.contains("chủ trì") || title.matches("(?:đơn vị|cơ quan).*thực hiện")) {
            return Column.LEAD;
        } else if (title.contains("thời gian") || title.contains("thời hạn") || title.contains("tiến độ")) {
            return Column.TIMING;
        } else if (title.contains("sản phẩm") || title.startsWith("kết quả")) {
            return Column.PRODUCT;
        } else if (title.contains("nội dung") || title.contains("nhiệm vụ") || title.contains("công việc")) {
            return Column.CONTENT;
        }
        return Column.OTHER;
    }

    public int index(Column column) {
        return order.indexOf(column);
    }
}
