import { expect, test } from "vitest";

import { staysOpen } from "#app/portal-paths";

test.each(["/ville", "/ville/", "/ville/dossiers", "/ville/dossiers/dos_1", "/ville/provider/subscription"])(
  "%s stays open",
  (path) => {
    expect(staysOpen(path)).toBe(true);
  },
);

test.each(
  "programmes/prg_1 evaluations evaluations/ses_1/dos_1 services provider provider/requests provider/subscriptions requests/new requests/preq_1 team membership trainings/register dossiersx"
    .split(" ")
    .map((path) => `/ville/${path}`),
)("%s leads to the home of a portal that calls nobody", (path) => {
  expect(staysOpen(path)).toBe(false);
});
