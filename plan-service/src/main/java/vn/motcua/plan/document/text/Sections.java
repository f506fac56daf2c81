package vn.motcua.plan.document.text;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.plan.document.draft.PlanDraft.ReportingDuty;
import vn.motcua.plan.document.draft.PlanDraft.Statement;

/** What was found in the sections of running text, apart from tasks. */
public final class Sections {
    public final List<Statement> headings = new ArrayList<>();
    public final List<Statement> purposes = new ArrayList<>();
    public final List<Statement> requirements = new ArrayList<>();
    public final List<Statement> goals = new ArrayList<>();
    public final List<Statement> generalTasks = new ArrayList<>();
    public final List<Statement> responsibilities = new ArrayList<>();
    public final List<ReportingDuty> reportingDuties = new ArrayList<>();
    public final List<Statement> annexes = new ArrayList<>();
    public final List<Statement> notes = new ArrayList<>();

    Sections() {}
}
