-- Whose plan it is, by the code of the organisation; null for plans drafted before it was told.
ALTER TABLE plan_row ADD COLUMN organisation text;
