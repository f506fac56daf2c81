-- The day that a result was promised for anew, with an apology; null without one. Filled by the projections of the two tables alone.
ALTER TABLE dossier_row ADD promised_at timestamptz;
ALTER TABLE running_dossier ADD promised_at timestamptz;
