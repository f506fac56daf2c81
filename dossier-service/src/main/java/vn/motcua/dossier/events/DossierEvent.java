package vn.motcua.dossier.events;

/**
 * Everything that can happen to a dossier (hồ sơ), by family. Stored for good: components may be added, never renamed or
 * removed. None holds personal data: people, and free text about them, are references into the vault. What boards group
 * by stands on the receipt alone, and what of it changes stands on the event that changes it.
 */
public sealed interface DossierEvent extends OfDossier
        permits SubmissionEvent, ProcessingEvent, DeliveryEvent, EndingEvent, CorrectionEvent, PersonEvent {}
