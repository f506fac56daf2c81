package vn.motcua.plan.document.measure;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** One invented document with its truth. */
record Generated(String kind, String fileName, byte[] bytes, ObjectNode truth) {
    /** Makes a document of a matter. */
    interface Layout {
        Generated of(Matter matter);
    }

    static final List<Layout> LAYOUTS = List.of(
            ProseLayouts::letteredUnderOneHeading,
            TableLayouts::tabs,
            ProseLayouts::numberedSentences,
            OfficeLayouts::wordTable,
            ProseLayouts::brokenDashes,
            TableLayouts::otherOrderWithoutLabels,
            ProseLayouts::fieldsBelow,
            OfficeLayouts::wordNumbers,
            ProseLayouts::capitalLetters,
            TableLayouts::headerOverTwoRows,
            ProseLayouts::severalTargetsInASentence,
            OfficeLayouts::sheet,
            TableLayouts::oneColumn,
            OfficeLayouts::twoSheets,
            TableLayouts::quotedCells,
            TableLayouts::indicators,
            ProseLayouts::unitsFirst,
            OfficeLayouts::wordControls);

    static Generated ofSeed(int seed) {
        return LAYOUTS.get(seed % LAYOUTS.size()).of(new Matter(seed));
    }

    static Generated text(String kind, String fileName, String text, ObjectNode truth) {
        return new Generated(kind, fileName, text.getBytes(StandardCharsets.UTF_8), truth);
    }
}
