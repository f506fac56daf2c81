package vn.motcua.catalog.read.proceduredrafts;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.motcua.catalog.events.ProcedureContent;
import vn.motcua.http.Diacritics;

/** One procedure and what of it is being drafted; listed while something is. */
@Entity
@Table(name = "procedure_draft")
class ProcedureDraftRow extends PanacheEntityBase {
    @Id
    @Column(name = "procedure_id")
    UUID procedureId;

    String owner;
    String code;
    String name;

    /** Number, a blank and the name of each version that stands, a line each, in their order. */
    String standing = "";

    @Column(name = "search_text")
    String searchText;

    /** Whether the next version is being drafted. */
    boolean content;

    /** Whether the next internal workflow is being drafted. */
    boolean workflow;

    @Column(name = "changed_at")
    Instant changedAt;

    void drafted(ProcedureContent draft) {
        content = true;
        named(draft.name());
    }

    void published(int versionNo, String newName) {
        content = false;
        standing += versionNo + " " + newName.replace('\n', ' ') + "\n";
        named(newName);
    }

    /** What the newest version said is a draft again, unless something newer is. */
    void versionWithdrawn(int versionNo) {
        List<String> versions = standing.lines().toList();
        content = content || versions.getLast().startsWith(versionNo + " ");
        standing = versions.stream()
                .filter(version -> !version.startsWith(versionNo + " "))
                .map(version -> version + "\n")
                .collect(Collectors.joining());
    }

    void givenUp() {
        content = false;
        standing.lines()
                .reduce((_, later) -> later)
                .ifPresent(newest -> named(newest.substring(newest.indexOf(' ') + 1)));
    }

    private void named(String newName) {
        name = newName;
        searchText = Diacritics.fold(code + " " + newName);
    }
}
