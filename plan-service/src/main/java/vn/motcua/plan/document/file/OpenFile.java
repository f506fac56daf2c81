package vn.motcua.plan.document.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.motcua.plan.document.draft.Limits;
import vn.motcua.plan.document.draft.SourceLine;
import vn.motcua.plan.document.draft.SourceLine.Origin;
import vn.motcua.plan.document.draft.UnreadableDocument;
import vn.motcua.plan.document.draft.UnreadableDocument.Reason;

/** An OpenDocument of LibreOffice and others: .odt as a .docx is read, .ods as an .xlsx. */
final class OpenFile {
    private static final String CONTENT = "content.xml";
    private static final String STYLES = "styles.xml";

    private OpenFile() {}

    static List<SourceLine> text(byte[] checked) {
        Map<String, byte[]> parts = parts(checked);
        OpenStyles styles = styles(parts);
        List<SourceLine> lines = new ArrayList<>();
        List<SourceLine> aside = new ArrayList<>();
        Xml.read(parts.get(CONTENT), Xml.inside("body", new OpenTextBody(styles, lines, aside, Origin.BODY)));
        if (parts.containsKey(STYLES)) {
            Xml.read(
                    parts.get(STYLES),
                    Xml.inside("master-styles", new OpenTextBody(styles, aside, aside, Origin.HEADER_OR_FOOTER)));
        }
        aside.stream()
                .filter(line -> !line.isBlank())
                .forEach(line -> Limits.add(lines, new SourceLine(lines.size() + 1, line.cells(), line.origin())));
        return List.copyOf(lines);
    }

    static List<SourceLine> sheets(byte[] checked) {
        Map<String, byte[]> parts = parts(checked);
        OpenSheets sheets = new OpenSheets(styles(parts));
        Xml.read(parts.get(CONTENT), Xml.inside("body", sheets));
        return SheetGrid.lines(sheets.grids());
    }

    private static Map<String, byte[]> parts(byte[] checked) {
        Map<String, byte[]> parts = OfficeArchive.parts(checked);
        if (parts.containsKey("META-INF/manifest.xml")) {
            Xml.read(parts.get("META-INF/manifest.xml"), (name, _) -> {
                if (name.equals("encryption-data")) {
                    throw new UnreadableDocument(Reason.FILE_ENCRYPTED);
                }
            });
        }
        if (!parts.containsKey(CONTENT)) {
            throw new UnreadableDocument(Reason.FILE_DAMAGED);
        }
        return parts;
    }

    private static OpenStyles styles(Map<String, byte[]> parts) {
        OpenStyles styles = new OpenStyles();
        if (parts.containsKey(STYLES)) {
            Xml.read(parts.get(STYLES), styles);
        }
        Xml.read(parts.get(CONTENT), styles);
        return styles;
    }
}
