package vn.motcua.dossier.write;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import vn.motcua.dossier.write.FilingBody.Paper;

/** A component that is listed is there: on paper, as a file, or from data held already. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = PresentComponent.Check.class)
public @interface PresentComponent {
    String message() default "{motcua.dossier.handed-in}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Finds a component of which nothing is there. */
    final class Check implements ConstraintValidator<PresentComponent, Paper> {
        @Override
        public boolean isValid(Paper paper, ConstraintValidatorContext context) {
            return paper.originals() > 0
                    || paper.copies() > 0
                    || paper.digitised()
                    || paper.reused()
                    || !paper.fileIds().isEmpty();
        }
    }
}
