package vn.motcua.catalog.events;

/** What one publication decision may append: itself, and what it does to procedures. */
public sealed interface PublicationEvent permits DecisionEvent, ProcedureEvent {}
