package vn.motcua.plan.document.file;

import java.io.ByteArrayInputStream;
import java.util.Locale;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.motcua.plan.document.draft.UnreadableDocument;
import vn.motcua.plan.document.draft.UnreadableDocument.Reason;

/**
 * Reads one part of an Office file from its beginning to its end, without building it in memory, and without anything that
 * the part would have fetched: there are no entities and no document types.
 */
final class Xml {
    private static final int DEPTH_MAX = 500;

    private Xml() {}

    /** What wants to know of a part's elements; names come without their namespace, so that all dialects are one. */
    interface Handler {
        void start(String name, XMLStreamReader element);

        default void text(String text) {}

        default void end(String name) {}
    }

    /** @throws UnreadableDocument FILE_DAMAGED when the part is no XML or is nested beyond all use */
    static void read(byte[] part, Handler handler) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(part));
            int depth = 0;
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        if (++depth > DEPTH_MAX) {
                            throw new UnreadableDocument(Reason.FILE_DAMAGED);
                        }
                        handler.start(reader.getLocalName(), reader);
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        depth--;
                        handler.end(reader.getLocalName());
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> handler.text(reader.getText());
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw new UnreadableDocument(Reason.FILE_DAMAGED);
                    default -> {}
                }
            }
        } catch (XMLStreamException _) {
            throw new UnreadableDocument(Reason.FILE_DAMAGED);
        }
    }

    /** @return a handler of what stands inside elements of that name alone; the element itself is not handed on */
    static Handler inside(String name, Handler inner) {
        return new Handler() {
            private int depth;

            @Override
            public void start(String child, XMLStreamReader element) {
                if (depth > 0) {
                    inner.start(child, element);
                }
                depth += depth > 0 || child.equals(name) ? 1 : 0;
            }

            @Override
            public void text(String text) {
                if (depth > 0) {
                    inner.text(text);
                }
            }

            @Override
            public void end(String child) {
                depth -= depth > 0 ? 1 : 0;
                if (depth > 0) {
                    inner.end(child);
                }
            }
        };
    }

    /** @return the attribute whatever its namespace, empty when it is not there */
    static String attribute(XMLStreamReader element, String name) {
        for (int i = 0; i < element.getAttributeCount(); i++) {
            if (element.getAttributeLocalName(i).equals(name)) {
                return element.getAttributeValue(i);
            }
        }
        return "";
    }

    /** A switch without a value is on; what is no value of a switch is on too, for the element stands there. */
    static boolean isOn(XMLStreamReader element) {
        String value = attribute(element, "val").toLowerCase(Locale.ROOT);
        return !value.equals("0") && !value.equals("false") && !value.equals("off") && !value.equals("none");
    }

    /** @return a whole number within the bounds; "1.0" is 1, and what is no number is {@code otherwise} */
    static int number(String text, int otherwise, int max) {
        String whole = text.strip().replaceFirst("\\.0+$", "");
        return whole.matches("\\d{1,7}") ? Math.min(Integer.parseInt(whole), max) : otherwise;
    }
}
