package vn.motcua.local.launch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.motcua.local.Home;

/**
 * What stands behind {@code import}.
 *
 * @param document the plan document to read; or else there is a draft
 * @param fromDraft a draft that was written before, and corrected
 * @param toDraft where to write the draft instead of confirming it
 * @param confirmed whether to make the plan without asking
 */
record ImportOptions(
        Options common, Optional<Path> document, Optional<Path> fromDraft, Optional<Path> toDraft, boolean confirmed) {

    private static final String USAGE = "./motcua import plan FILE [--draft FILE | --yes] · --from-draft FILE [--yes]";

    /** @throws Trouble when it is not one document or one draft that can be read */
    static ImportOptions parse(Home home, List<String> arguments) {
        var rest = new ArrayList<>(arguments);
        Optional<Path> toDraft = taken(rest, "--draft");
        Optional<Path> fromDraft = taken(rest, "--from-draft").map(ImportOptions::readable);
        boolean confirmed = rest.remove("--yes");
        Options common = Options.of("import", home, rest);
        List<String> words = common.words();
        boolean wellFormed =
                !words.isEmpty() && words.getFirst().equals("plan") && words.size() == (fromDraft.isPresent() ? 1 : 2);
        if (!wellFormed || toDraft.isPresent() && (confirmed || fromDraft.isPresent())) {
            throw new Trouble(
                    "Cần một tệp kế hoạch hoặc một dự thảo", "One plan document or one draft is wanted", USAGE);
        }
        toDraft.filter(Files::exists).ifPresent(draft -> {
            throw draftExists(draft);
        });
        return new ImportOptions(
                common,
                words.stream()
                        .skip(1)
                        .map(Path::of)
                        .map(ImportOptions::readable)
                        .findFirst(),
                fromDraft,
                toDraft,
                confirmed);
    }

    /** What was corrected in a draft is never lost to a second reading. */
    static Trouble draftExists(Path draft) {
        return new Trouble(
                "Đã có tệp " + draft + ", không ghi đè",
                "The file " + draft + " is there already, and is not overwritten",
                "--draft với tên khác / with another name · ./motcua import plan --from-draft " + draft);
    }

    private static Optional<Path> taken(List<String> rest, String option) {
        int place = rest.indexOf(option);
        if (place < 0) {
            return Optional.empty();
        }
        if (place + 1 == rest.size()) {
            throw new Trouble(option + " cần một tệp", option + " wants a file", USAGE);
        }
        rest.remove(place);
        return Optional.of(Path.of(rest.remove(place)));
    }

    private static Path readable(Path file) {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new Trouble("Không đọc được tệp " + file, "Cannot read the file " + file, USAGE);
        }
        return file;
    }
}
