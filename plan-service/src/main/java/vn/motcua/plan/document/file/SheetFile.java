package vn.motcua.plan.document.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import vn.motcua.plan.document.draft.SourceLine;
import vn.motcua.plan.document.draft.UnreadableDocument;
import vn.motcua.plan.document.draft.UnreadableDocument.Reason;

/**
 * An .xlsx as rows of all visible sheets, one after another. Formulas give the value that was saved with them; a date is
 * written day/month/year, whatever form the file shows it in.
 */
final class SheetFile {
    /** @param part relation that names the sheet's part */
    private record Sheet(String name, String part, boolean visible) {}

    private SheetFile() {}

    static List<SourceLine> lines(byte[] bytes) {
        Map<String, byte[]> parts = OfficeArchive.parts(bytes);
        String main = OfficeArchive.mainPart(parts);
        if (!parts.containsKey(main)) {
            throw new UnreadableDocument(Reason.FILE_DAMAGED);
        }
        String folder = main.substring(0, main.lastIndexOf('/') + 1);
        List<Sheet> sheets = new ArrayList<>();
        boolean[] from1904 = {false};
        Xml.read(parts.get(main), (name, element) -> {
            if (name.equals("sheet")) {
                String state = Xml.attribute(element, "state");
                sheets.add(new Sheet(
                        Xml.attribute(element, "name"), relation(element), state.isEmpty() || state.equals("visible")));
            } else if (name.equals("workbookPr")) {
                from1904[0] = Xml.attribute(element, "date1904").matches("1|true");
            }
        });
        if (sheets.isEmpty()) {
            throw new UnreadableDocument(Reason.FILE_DAMAGED);
        }
        Map<String, String> targets = targets(parts, folder + "_rels/" + main.substring(folder.length()) + ".rels");
        SheetValues values =
                new SheetValues(parts.get(folder + "sharedStrings.xml"), parts.get(folder + "styles.xml"), from1904[0]);
        List<SheetGrid> grids = new ArrayList<>();
        for (Sheet sheet : sheets) {
            String target = targets.getOrDefault(sheet.part(), "");
            byte[] part = parts.get(target.startsWith("/") ? target.substring(1) : folder + target);
            if (sheet.visible() && part != null) {
                SheetGrid grid = new SheetGrid();
                Xml.read(part, new SheetRows(values, grid));
                grids.add(grid);
            }
        }
        return SheetGrid.lines(grids);
    }

    private static String relation(XMLStreamReader sheet) {
        for (int i = 0; i < sheet.getAttributeCount(); i++) {
            String space = sheet.getAttributeNamespace(i);
            if (sheet.getAttributeLocalName(i).equals("id") && space != null && !space.isEmpty()) {
                return sheet.getAttributeValue(i);
            }
        }
        return "";
    }

    private static Map<String, String> targets(Map<String, byte[]> parts, String name) {
        Map<String, String> targets = new HashMap<>();
        if (parts.containsKey(name)) {
            Xml.read(
                    parts.get(name),
                    (_, element) -> targets.put(Xml.attribute(element, "Id"), Xml.attribute(element, "Target")));
        }
        return targets;
    }
}
