package vn.motcua.http.sample;

import java.time.Instant;
import java.util.UUID;

/** An entity of the sample application. */
public record Thing(UUID id, String name, Instant at) {}
