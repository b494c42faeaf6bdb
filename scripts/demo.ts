import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { fileDossier } from "./demo/dossiers.ts";
import { openOrganisation, slug } from "./demo/organisation.ts";
import { admin, applicants, manager, owner } from "./demo/people.ts";
import { enter, person, type Identity, type Place } from "./demo/person.ts";
import { openProgrammes } from "./demo/programmes.ts";

export type Account = Identity & { role: string };

/**
 * Loads the demonstration organisation once per state folder, as its people would: through the API, and the links of
 * the mails that it sends. What an interrupted loading has made is found again by the next one.
 */
export async function loadDemonstration(place: Place, state: string): Promise<readonly Account[]> {
  const done = join(state, "demonstration.json");
  if (!existsSync(done)) {
    console.log("Loading the demonstration (once)…");
    await load(place);
    writeFileSync(done, JSON.stringify({ loadedAt: new Date().toISOString() }));
  }
  return [
    { role: "Owner", ...owner },
    { role: "Admin", ...admin },
    { role: "Manager", ...manager },
    ...applicants.slice(0, 1).map((applicant) => ({ role: "Applicant", ...applicant })),
  ];
}

async function load(place: Place): Promise<void> {
  const camille = await openOrganisation(place);
  const programmes = await openProgrammes(camille);
  for (const [index, identity] of applicants.entries()) {
    const applicant = await enter(place, person(place, identity, 10 + index));
    const filed = await applicant.ask<{ data: { programmeId: string; submittedAt: string | null }[] }>(
      `/organisations/${slug}/my/dossiers`,
    );
    const pending = programmes.filter(({ id }) => !filed.data.some((dossier) => dossier.programmeId === id));
    for (const programme of pending) {
      await fileDossier(
        applicant,
        camille,
        programme.id,
        index * programmes.length + programmes.indexOf(programme),
      );
    }
  }
}
