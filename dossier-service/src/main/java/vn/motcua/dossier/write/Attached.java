package vn.motcua.dossier.write;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.motcua.dossier.events.Component;
import vn.motcua.dossier.events.FileRef;
import vn.motcua.dossier.write.Filing.Handed;
import vn.motcua.dossier.write.FilingBody.Paper;

/**
 * Files that a command may refer to.
 *
 * @param files uploads that were found, and what the dossier has already, by their identifiers
 * @param before files of the components that the dossier has already, by the components' codes
 */
public record Attached(Map<UUID, FileRef> files, Map<String, List<FileRef>> before) {
    public static final Attached NONE = new Attached(Map.of(), Map.of());

    public Attached {
        files = Map.copyOf(files);
        before = Map.copyOf(before);
    }

    static Attached to(List<Component> components, Collection<FileRef> known) {
        return new Attached(
                known.stream().collect(Collectors.toMap(FileRef::fileId, one -> one, (one, _) -> one)),
                components.stream().collect(Collectors.toMap(Component::code, Component::files)));
    }

    /** Components as they were handed in; of one that says nothing of files, those before stay. */
    public List<Handed> handed(List<Paper> papers) {
        return papers.stream().map(this::handed).toList();
    }

    private Handed handed(Paper paper) {
        return new Handed(
                paper.code(),
                paper.originals(),
                paper.copies(),
                paper.digitised(),
                paper.reused(),
                paper.files() == null ? before.getOrDefault(paper.code(), List.of()) : all(paper.files()));
    }

    /** Several files, each once. */
    public List<FileRef> all(Collection<UUID> ids) {
        return ids.stream().distinct().map(files::get).toList();
    }
}
