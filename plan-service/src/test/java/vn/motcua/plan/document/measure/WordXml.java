package vn.motcua.plan.document.measure;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes the parts of a .docx as XML, so that a test can put down whatever Word and others may write. */
public final class WordXml {
    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";

    private final StringBuilder body = new StringBuilder();
    private final StringBuilder lists = new StringBuilder();
    private final Map<String, String> parts = new LinkedHashMap<>();
    private int listCount;

    public WordXml p(String text) {
        body.append("<w:p>").append(run(text)).append("</w:p>");
        return this;
    }

    public WordXml raw(String xml) {
        body.append(xml);
        return this;
    }

    public WordXml part(String name, String xml) {
        parts.put(name, XML + xml);
        return this;
    }

    public WordXml numbered(int list, String text) {
        return numbered(list, 0, text);
    }

    public WordXml numbered(int list, int level, String text) {
        body.append("<w:p>").append(numbering(list, level)).append(run(text)).append("</w:p>");
        return this;
    }

    public int newList(String pattern) {
        return list("<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\""
                + pattern + "\"/></w:lvl>");
    }

    public int newRomanList() {
        return list("<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"upperRoman\"/><w:lvlText"
                + " w:val=\"%1.\"/></w:lvl>");
    }

    /** @param levels the {@code w:lvl} elements */
    public int list(String levels) {
        listCount++;
        lists.append("<w:abstractNum w:abstractNumId=\"%d\">%s</w:abstractNum>".formatted(listCount, levels));
        return listCount;
    }

    public int lastList() {
        return listCount;
    }

    public WordXml table() {
        body.append("<w:tbl><w:tblPr/><w:tblGrid/>");
        return this;
    }

    public WordXml end() {
        body.append("</w:tbl>");
        return this;
    }

    public WordXml row(Consumer<Cells> cells) {
        body.append("<w:tr>");
        cells.accept(new Cells());
        body.append("</w:tr>");
        return this;
    }

    /** The cells of one row. */
    public final class Cells {
        public Cells cell(String text) {
            return cell("", paragraphs(text));
        }

        public Cells wide(int columns, String text) {
            return cell("<w:tcPr><w:gridSpan w:val=\"" + columns + "\"/></w:tcPr>", paragraphs(text));
        }

        /** A cell that goes on from the row above. */
        public Cells below() {
            return cell("<w:tcPr><w:vMerge w:val=\"continue\"/></w:tcPr>", "<w:p/>");
        }

        /** An empty paragraph that Word numbers. */
        public Cells numbered(int list) {
            return cell("", "<w:p>" + numbering(list, 0) + "</w:p>");
        }

        public Cells withNote(String text) {
            return cell("", "<w:p>" + run(text) + "<w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>");
        }

        public Cells withDeleted(String text) {
            return cell(
                    "",
                    "<w:p>" + run(text)
                            + "<w:del w:id=\"1\"><w:r><w:delText>, xong ngày 01/01/2028</w:delText></w:r></w:del>"
                            + "<w:r><w:rPr><w:vanish/></w:rPr><w:t> 45%</w:t></w:r></w:p>");
        }

        public Cells raw(String xml) {
            body.append(xml);
            return this;
        }

        private Cells cell(String properties, String paragraphs) {
            body.append("<w:tc>").append(properties).append(paragraphs).append("</w:tc>");
            return this;
        }
    }

    private static String paragraphs(String text) {
        return text.lines().map(line -> "<w:p>" + run(line) + "</w:p>").collect(Collectors.joining())
                + (text.isEmpty() ? "<w:p/>" : "");
    }

    private static String numbering(int list, int level) {
        return "<w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list + "\"/></w:numPr></w:pPr>";
    }

    public static String run(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text.replace("&", "&amp;").replace("<", "&lt;") + "</w:t></w:r>";
    }

    public byte[] bytes() {
        StringBuilder nums = new StringBuilder();
        for (int i = 1; i <= listCount; i++) {
            nums.append("<w:num w:numId=\"%d\"><w:abstractNumId w:val=\"%d\"/></w:num>".formatted(i, i));
        }
        Map<String, String> all = new LinkedHashMap<>();
        all.put("[Content_Types].xml", XML + """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
            <Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/>
            <Override PartName="/word/footnotes.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"/>
            </Types>\
            """);
        all.put("_rels/.rels", XML + """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1"
            Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>\
            """);
        all.put("word/_rels/document.xml.rels", XML + """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/>
            <Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes" Target="footnotes.xml"/>
            </Relationships>\
            """);
        all.put("word/document.xml", XML + "<w:document " + W + "><w:body>" + body + "</w:body></w:document>");
        all.put("word/numbering.xml", XML + "<w:numbering " + W + ">" + lists + nums + "</w:numbering>");
        all.put(
                "word/footnotes.xml",
                XML + "<w:footnotes " + W + "><w:footnote w:id=\"2\">" + "<w:p>"
                        + run("Trước đây là trước ngày 31/5/2027, đạt 88%.") + "</w:p></w:footnote></w:footnotes>");
        all.putAll(parts);
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
                for (Map.Entry<String, String> entry : all.entrySet()) {
                    zip.putNextEntry(new ZipEntry(entry.getKey()));
                    zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
                }
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
