package vn.motcua.dossier.known;

/** What this service reads of the catalogue's topic: just the fields that it uses; the catalogue owns the schemas. */
public sealed interface CatalogMessage
        permits ProcedureVersion,
                ProcedureRepeal,
                WorkflowApproval,
                RuleSet,
                CalendarEdition,
                Organisation,
                OrganisationClosure,
                WorkingHours {}
