package vn.motcua.plan.document.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.plan.document.draft.Ledger;
import vn.motcua.plan.document.draft.PlanDraft.Purpose;
import vn.motcua.plan.document.draft.PlanDraft.Recipient;
import vn.motcua.plan.document.draft.PlanDraft.Signer;
import vn.motcua.plan.document.draft.PlanDraft.Statement;
import vn.motcua.plan.document.draft.SourceLine;
import vn.motcua.plan.document.draft.SourceLine.Cell;
import vn.motcua.plan.document.draft.Wording;
import vn.motcua.plan.document.grammar.Instruments;

/** Reads recipients and signer, which stand side by side on paper and come out of extraction in either order. */
public final class SignatureReader {
    private static final Pattern HEADING = Pattern.compile("^nơi nhận\\s?:?\\s?(.*)$", Instruments.IGNORE_CASE);
    private static final Pattern RECIPIENT = Pattern.compile("^[-+•–]\\s?(.+)$");
    private static final Pattern PURPOSE = Pattern.compile("\\s?\\((b/c|t/h|để b/c|để t/h|báo cáo|thực hiện)\\)");
    private static final Pattern BEHALF = Pattern.compile("^(?:KT|TL|TM|TUQ)\\.\\s?(.+)$");
    private static final Pattern NAME = Pattern.compile("^(?:\\p{Lu}\\p{Ll}*\\.?\\s){1,5}\\p{Lu}\\p{Ll}+$");

    private final List<Recipient> recipients = new ArrayList<>();
    private Optional<String> title = Optional.empty();
    private Optional<String> onBehalfOf = Optional.empty();
    private Optional<String> name = Optional.empty();
    private final List<Statement> notes = new ArrayList<>();
    private SourceLine behalfLine = SourceLine.text(1, "");
    private int signerLine;

    /** @param lines from "Nơi nhận" on, none blank */
    public static SignatureReader read(List<SourceLine> lines, Ledger ledger) {
        SignatureReader reader = new SignatureReader();
        for (SourceLine line : lines) {
            for (Cell cell : line.cells()) {
                reader.take(new SourceLine(line.number(), List.of(cell)), ledger);
            }
        }
        return reader;
    }

    public List<Recipient> recipients() {
        return List.copyOf(recipients);
    }

    public Optional<Signer> signer() {
        return title.map(office -> new Signer(name, office, onBehalfOf, signerLine));
    }

    /** For whom it is signed before the last such line: "TM. ỦY BAN NHÂN DÂN" over "KT. CHỦ TỊCH". */
    public List<Statement> notes() {
        return List.copyOf(notes);
    }

    /** The nearest office is the one that a deputy signs for; the body over it is kept as a note. */
    private void takeBehalf(SourceLine line, String office, Ledger ledger) {
        onBehalfOf.ifPresent(before -> {
            notes.add(new Statement("", behalfLine.text(), List.of(), behalfLine.number()));
            ledger.used(behalfLine, "notes");
        });
        onBehalfOf = Optional.of(office);
        behalfLine = line;
    }

    private void take(SourceLine line, Ledger ledger) {
        String text = line.text();
        if (text.isEmpty()) {
            return;
        }
        Matcher heading = HEADING.matcher(text);
        Matcher recipient = RECIPIENT.matcher(text);
        Matcher behalf = BEHALF.matcher(text);
        if (heading.matches()) {
            ledger.used(line, "recipients");
            addRecipient(heading.group(1), line);
        } else if (recipient.matches()) {
            ledger.used(line, "recipients");
            addRecipient(recipient.group(1), line);
        } else if (behalf.matches()) {
            ledger.used(line, "signer");
            takeBehalf(line, behalf.group(1), ledger);
        } else if (Wording.isUpper(text) && title.isEmpty()) {
            ledger.used(line, "signer");
            title = Optional.of(text);
            signerLine = line.number();
        } else if (NAME.matcher(text).matches() && title.isPresent() && name.isEmpty()) {
            ledger.used(line, "signer");
            name = Optional.of(text);
        } else if (text.endsWith(";") && title.isEmpty()) {
            ledger.used(line, "recipients");
            addRecipient(text, line);
        }
    }

    private void addRecipient(String text, SourceLine line) {
        Matcher purpose = PURPOSE.matcher(text);
        Optional<Purpose> why = purpose.find()
                ? Optional.of(purpose.group(1).matches(".*(b/c|báo cáo)") ? Purpose.REPORT : Purpose.EXECUTE)
                : Optional.empty();
        String recipient = PURPOSE.matcher(text)
                .replaceAll("")
                .strip()
                .replaceFirst("[;.]$", "")
                .strip();
        if (!recipient.isEmpty()) {
            boolean archive = recipient.startsWith("Lưu");
            recipients.add(new Recipient(recipient, archive ? Optional.of(Purpose.ARCHIVE) : why, line.number()));
        }
    }
}
