package vn.motcua.catalog.write;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.catalog.CatalogRefusal.CALENDAR_YEAR_UNKNOWN;
import static vn.motcua.catalog.CatalogRefusal.DECISION_UNKNOWN;
import static vn.motcua.catalog.CatalogRefusal.RULE_SET_UNKNOWN;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.motcua.catalog.CatalogRefusal;
import vn.motcua.eventstore.EntityCommand;
import vn.motcua.eventstore.Refusal;

/** Each command says what it may be refused for, and no refusal is said by none, but for those of reads. */
class DeclaredRefusalsTest {
    private static final Set<Refusal> OF_READS = Set.of(DECISION_UNKNOWN, CALENDAR_YEAR_UNKNOWN, RULE_SET_UNKNOWN);

    @Test
    void every_command_declares_its_refusals_and_every_refusal_is_declared() {
        List<JavaClass> commands = new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("vn.motcua.catalog.write")
                        .stream()
                        .filter(type -> type.isAssignableTo(EntityCommand.class) && !type.isInterface())
                        .toList();
        assertThat(commands).isNotEmpty();
        Set<Refusal> declared = new HashSet<>(OF_READS);
        for (JavaClass command : commands) {
            assertThat(Refusal.declaredBy(command.reflect()))
                    .as(command.getSimpleName())
                    .hasValueSatisfying(refusals -> assertThat(refusals).isNotEmpty());
            declared.addAll(Refusal.declaredBy(command.reflect()).orElseThrow());
        }
        assertThat(declared).containsExactlyInAnyOrder((Refusal[]) CatalogRefusal.values());
    }
}
