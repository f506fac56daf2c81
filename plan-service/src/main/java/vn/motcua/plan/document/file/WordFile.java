package vn.motcua.plan.document.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.plan.document.draft.Limits;
import vn.motcua.plan.document.draft.SourceLine;
import vn.motcua.plan.document.draft.SourceLine.Origin;
import vn.motcua.plan.document.draft.UnreadableDocument;
import vn.motcua.plan.document.draft.UnreadableDocument.Reason;

/**
 * A .docx as lines: each paragraph one, each row of a table one. What does not stand in the text itself comes after it,
 * told apart by its origin: footnotes, comments, headers and footers, hidden words.
 */
public final class WordFile {
    private WordFile() {}

    /** @throws UnreadableDocument FILE_DAMAGED when there is no Word document inside */
    public static List<SourceLine> lines(byte[] bytes) {
        Map<String, byte[]> parts = OfficeArchive.parts(bytes);
        String main = OfficeArchive.mainPart(parts);
        if (!parts.containsKey(main) || !main.endsWith(".xml") || main.startsWith("xl/")) {
            throw new UnreadableDocument(Reason.FILE_DAMAGED);
        }
        String folder = main.substring(0, main.lastIndexOf('/') + 1);
        WordNumbers numbers = new WordNumbers(
                new WordNumbering(part(parts, folder + "numbering.xml"), part(parts, folder + "styles.xml")));
        List<SourceLine> lines = new ArrayList<>();
        List<SourceLine> aside = new ArrayList<>();
        WordBody body = new WordBody(numbers, lines, aside, Origin.BODY);
        Xml.read(parts.get(main), body);
        if (!body.isDocument()) {
            throw new UnreadableDocument(Reason.FILE_DAMAGED);
        }
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            Optional<Origin> origin =
                    origin(part.getKey().substring(part.getKey().lastIndexOf('/') + 1));
            if (part.getKey().startsWith(folder) && origin.isPresent()) {
                Xml.read(part.getValue(), new WordBody(numbers, aside, aside, origin.get()));
            }
        }
        aside.stream()
                .filter(line -> !line.isBlank())
                .forEach(line -> Limits.add(lines, new SourceLine(lines.size() + 1, line.cells(), line.origin())));
        return List.copyOf(lines);
    }

    private static Optional<byte[]> part(Map<String, byte[]> parts, String name) {
        return Optional.ofNullable(parts.get(name));
    }

    private static Optional<Origin> origin(String name) {
        if (name.equals("footnotes.xml") || name.equals("endnotes.xml")) {
            return Optional.of(Origin.FOOTNOTE);
        } else if (name.equals("comments.xml")) {
            return Optional.of(Origin.COMMENT);
        }
        return name.matches("(?:header|footer)\\d*\\.xml") ? Optional.of(Origin.HEADER_OR_FOOTER) : Optional.empty();
    }
}
