package vn.motcua.catalog.write;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.catalog.events.LimitUnit;
import vn.motcua.catalog.events.WorkflowStep;

/** One step of a workflow, as it is sent; steps of one order run side by side. */
@Schema(name = "WorkflowStepBody", description = "Một bước · One step")
public record WorkflowStepBody(
        @Min(1) @Max(100) int order,
        @NotBlank @Size(max = 500) String name,
        @NotBlank @Size(max = 200) String division,
        Optional<@Size(max = 200) String> agency,
        @NotBlank @Size(max = 200) String role,
        @Min(1) @Max(1_000) int amount,
        @NotNull StepUnit unit,
        Optional<@Size(max = 500) String> output) {

    /** Steps run in working time, so a step is in hours or working days. */
    public enum StepUnit {
        HOUR,
        WORKING_DAY
    }

    public WorkflowStep step() {
        return new WorkflowStep(
                order,
                name,
                division,
                agency.orElse(""),
                role,
                amount,
                LimitUnit.valueOf(unit.name()),
                output.orElse(""));
    }
}
