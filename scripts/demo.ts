import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { callTrainees, openAssociation } from "./demo/association.ts";
import { openClients } from "./demo/clients.ts";
import { fileDossiers } from "./demo/dossiers.ts";
import { judgeDossiers } from "./demo/evaluations.ts";
import { invitePartners } from "./demo/invitations.ts";
import { openOrganisation } from "./demo/organisation.ts";
import { admin, applicants, evaluators, manager, owner, provider } from "./demo/people.ts";
import { enter, person, type Identity, type Place } from "./demo/person.ts";
import { choosePlan } from "./demo/plan.ts";
import { openProviders } from "./demo/providers.ts";
import { openProgrammes } from "./demo/programmes.ts";
import { workWithProviders } from "./demo/services.ts";
import { endSubscriptions } from "./demo/subscriptions.ts";
import { connectWebhook } from "./demo/webhook.ts";
import { workTogether } from "./demo/together.ts";

export type Account = Identity & { role: string };

/**
 * Loads the demonstration organisation once per state folder, as its people would: through the API, and the links of
 * the mails that it sends. What an interrupted loading has made is found again by the next one.
 */
export async function loadDemonstration(place: Place, state: string): Promise<readonly Account[]> {
  const done = join(state, "demonstration.json");
  if (!existsSync(done)) {
    console.log("  Loading the demonstration, once: about a minute…\n");
    await load(place);
    writeFileSync(done, JSON.stringify({ loadedAt: new Date().toISOString() }));
  }
  return [
    { role: "Owner", ...owner },
    { role: "Admin", ...admin },
    { role: "Manager", ...manager },
    ...evaluators.slice(0, 1).map((evaluator) => ({ role: "Evaluator", ...evaluator })),
    { role: "Provider", ...provider },
    ...applicants.slice(0, 1).map((applicant) => ({ role: "Applicant", ...applicant })),
  ];
}

/** How many applicants fill their dossiers at the same time. */
const atOnce = 4;

async function load(place: Place): Promise<void> {
  const staff = await openOrganisation(place);
  await choosePlan(place, staff);
  await connectWebhook(staff);
  await openAssociation(staff);
  await openProviders(place, staff);
  const programmes = await openProgrammes(staff);
  await openClients(staff);
  const ranked = applicants.map((identity, rank) => ({
    rank,
    applicant: person(place, identity, 10 + rank),
  }));
  for (let from = 0; from < ranked.length; from += atOnce) {
    await Promise.all(
      ranked.slice(from, from + atOnce).map(async ({ rank, applicant }) => {
        await enter(place, applicant);
        await fileDossiers(applicant, staff, programmes, rank);
      }),
    );
  }
  await judgeDossiers(place, staff, programmes);
  await invitePartners(place, staff);
  await workTogether(staff, programmes);
  await workWithProviders(place, staff);
  await endSubscriptions(place, staff);
  await callTrainees(staff);
}
