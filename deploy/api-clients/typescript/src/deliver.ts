// A dossier from receipt to delivery, through the types that openapi-typescript makes of the published document.
import createClient from "openapi-fetch";
import type { components, paths } from "./dossier-service.js";

const address = environment("MOTCUA_ADDRESS");
const counter = as(environment("MOTCUA_COUNTER_TOKEN"));
const officer = as(environment("MOTCUA_OFFICER_TOKEN"));

function environment(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is missing`);
  return value;
}

function as(token: string) {
  return createClient<paths>({ baseUrl: address, headers: { Authorization: `Bearer ${token}` } });
}

/** What was answered, or the problem as an error. */
function answered<T>(answer: { data?: T; error?: components["schemas"]["Problem"]; response: Response }): [T, string] {
  if (answer.error || answer.data === undefined) {
    throw new Error(`${answer.response.status} ${answer.error?.code} ${answer.error?.detail}`);
  }
  return [answer.data, answer.response.headers.get("ETag") ?? ""];
}

const key = () => ({ "Idempotency-Key": crypto.randomUUID() });

const [received, receivedAs] = answered(
  await counter.POST("/api/v1/dossiers", {
    params: { header: key() },
    body: {
      procedureCode: "1.900101",
      channel: "DIRECT",
      applicant: { kind: "BUSINESS", name: "Công ty Ví Dụ", identityNumber: "020012345678" },
      components: ["VB01", "NQ01", "YK01"].map((code) => ({
        code,
        originals: 1,
        copies: 0,
        digitised: true,
        reused: false,
      })),
    },
  }),
);
const path = { dossierId: received.dossierId };

const [, transferredAs] = answered(
  await counter.POST("/api/v1/dossiers/{dossierId}/transfers", {
    params: { path, header: { ...key(), "If-Match": receivedAs } },
    body: {},
  }),
);
const [resolved, resolvedAs] = answered(
  await officer.POST("/api/v1/dossiers/{dossierId}/results", {
    params: { path, header: { ...key(), "If-Match": transferredAs } },
    body: { resultNumber: "15/GP", electronicResult: true },
  }),
);
const [delivered] = answered(
  await counter.POST("/api/v1/dossiers/{dossierId}/deliveries", {
    params: { path, header: { ...key(), "If-Match": resolvedAs } },
    body: { delivery: "DIRECT" },
  }),
);
console.log(received.state, resolved.state, delivered.state);
