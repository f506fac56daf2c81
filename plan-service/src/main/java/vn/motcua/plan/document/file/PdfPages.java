package vn.motcua.plan.document.file;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import vn.motcua.plan.document.draft.Limits;
import vn.motcua.plan.document.draft.SourceLine;
import vn.motcua.plan.document.draft.SourceLine.Cell;
import vn.motcua.plan.document.draft.SourceLine.Origin;
import vn.motcua.plan.document.file.PdfLine.Glyph;
import vn.motcua.plan.document.file.PdfTable.Rule;

/** Reads the pages of a PDF one after another: what is written where, and which lines are drawn. */
final class PdfPages extends PDFTextStripper {
    /** What is thinner is a line, even when it is drawn as an area. */
    private static final double THIN = 3;

    /** Part of a page, at its top and at its bottom, where page numbers stand. */
    private static final double MARGIN = 0.1;

    private final List<SourceLine> lines = new ArrayList<>();
    private final List<SourceLine> aside = new ArrayList<>();
    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
    private final List<List<Point2D>> path = new ArrayList<>();
    private PdfLine open;
    private double openEdge;

    private PdfPages() {
        for (String begins : List.of("m", "l", "c", "v", "y", "re", "h")) {
            addOperator(new Drawing(begins));
        }
        for (String paints : List.of("S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "n")) {
            addOperator(new Painting(paints));
        }
    }

    static List<SourceLine> lines(PDDocument document) throws IOException {
        PdfPages pages = new PdfPages();
        pages.writeText(document, Writer.nullWriter());
        pages.endParagraph();
        pages.aside.forEach(
                line -> Limits.add(pages.lines, new SourceLine(pages.lines.size() + 1, line.cells(), line.origin())));
        return List.copyOf(pages.lines);
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        if (text.getUnicode() != null && text.getDir() == 0) {
            glyphs.add(new Glyph(
                    text.getXDirAdj(),
                    text.getYDirAdj(),
                    text.getWidthDirAdj(),
                    Math.max(1, text.getFontSizeInPt()),
                    text.getUnicode()));
        }
    }

    /** Words and tables by their heights; what stands between two cells stands in the table. */
    @Override
    protected void writePage() {
        List<PdfTable> tables = new ArrayList<>(PdfTable.in(rules));
        tables.sort(Comparator.comparingDouble(PdfTable::top));
        List<Glyph> outside = glyphs.stream()
                .filter(glyph -> tables.stream().noneMatch(table -> table.take(glyph)))
                .toList();
        List<PdfLine> text = PdfLine.of(outside);
        double edge = text.stream().mapToDouble(PdfLine::right).max().orElse(0);
        double height = getCurrentPage().getCropBox().getHeight();
        for (PdfLine line : text) {
            while (!tables.isEmpty() && tables.getFirst().top() < line.y()) {
                add(tables.removeFirst());
            }
            boolean inMargin = line.y() < height * MARGIN || line.y() > height * (1 - MARGIN);
            if (inMargin && line.text().matches("[-–]?\\s?\\d{1,3}\\s?[-–]?")) {
                aside.add(new SourceLine(1, List.of(Cell.of(line.text())), Origin.HEADER_OR_FOOTER));
            } else {
                add(line, edge);
            }
        }
        tables.forEach(this::add);
        glyphs.clear();
        rules.clear();
        path.clear();
    }

    private void add(PdfLine line, double edge) {
        if (open != null && open.goesOnIn(line, openEdge)) {
            open = open.joined(line);
        } else {
            endParagraph();
            open = line;
        }
        openEdge = edge;
    }

    private void add(PdfTable table) {
        endParagraph();
        PrintedTable printed = new PrintedTable();
        table.cells().forEach(printed::row);
        printed.addTo(lines, Origin.BODY);
    }

    private void endParagraph() {
        if (open != null) {
            List<Cell> cells = SideBySide.cells(open.text()).orElseGet(() -> List.of(Cell.of(open.text())));
            Limits.add(lines, new SourceLine(lines.size() + 1, cells));
            open = null;
        }
    }

    /** Adds to the path that is drawn next. */
    private final class Drawing extends OperatorProcessor {
        private final String name;

        Drawing(String name) {
            super(PdfPages.this);
            this.name = name;
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) {
            double[] numbers = operands.stream()
                    .filter(COSNumber.class::isInstance)
                    .mapToDouble(number -> ((COSNumber) number).floatValue())
                    .toArray();
            if (name.equals("h") && !path.isEmpty()) {
                path.getLast().add(path.getLast().getFirst());
            } else if (name.equals("re") && numbers.length == 4) {
                begin(numbers[0], numbers[1]);
                to(numbers[0] + numbers[2], numbers[1]);
                to(numbers[0] + numbers[2], numbers[1] + numbers[3]);
                to(numbers[0], numbers[1] + numbers[3]);
                to(numbers[0], numbers[1]);
            } else if (name.equals("m") && numbers.length == 2) {
                begin(numbers[0], numbers[1]);
            } else if (numbers.length >= 2 && !path.isEmpty()) {
                to(numbers[numbers.length - 2], numbers[numbers.length - 1]);
            }
        }

        private void begin(double x, double y) {
            path.add(new ArrayList<>());
            to(x, y);
        }

        private void to(double x, double y) {
            PDRectangle page = getCurrentPage().getCropBox();
            Point2D point = getGraphicsState().getCurrentTransformationMatrix().transformPoint((float) x, (float) y);
            path.getLast()
                    .add(new Point2D.Double(point.getX() - page.getLowerLeftX(), page.getUpperRightY() - point.getY()));
        }

        @Override
        public String getName() {
            return name;
        }
    }

    /** Keeps of what is drawn the lines that go across or down. */
    private final class Painting extends OperatorProcessor {
        private final String name;

        Painting(String name) {
            super(PdfPages.this);
            this.name = name;
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) {
            for (List<Point2D> points : path) {
                if (!name.equals("n")) {
                    boolean thin = rule(points);
                    if (!thin && !name.startsWith("f") && !name.equals("F")) {
                        for (int i = 1; i < points.size(); i++) {
                            rule(points.subList(i - 1, i + 1));
                        }
                    }
                }
            }
            path.clear();
        }

        /** @return whether the points lie along one line across or down */
        private boolean rule(List<Point2D> points) {
            double left = points.stream().mapToDouble(Point2D::getX).min().orElse(0);
            double right = points.stream().mapToDouble(Point2D::getX).max().orElse(0);
            double top = points.stream().mapToDouble(Point2D::getY).min().orElse(0);
            double bottom = points.stream().mapToDouble(Point2D::getY).max().orElse(0);
            if (bottom - top < THIN && right - left > THIN) {
                rules.add(new Rule(true, (top + bottom) / 2, left, right));
            } else if (right - left < THIN && bottom - top > THIN) {
                rules.add(new Rule(false, (left + right) / 2, top, bottom));
            }
            return Math.min(bottom - top, right - left) < THIN;
        }

        @Override
        public String getName() {
            return name;
        }
    }
}
