import { admin, manager, owner } from "./people.ts";
import { enter, person, tokenFor, type Person, type Place } from "./person.ts";

export const slug = "la-fabrique-du-levant";
const path = `/organisations/${slug}`;

/** The organisation with its team: an owner, an admin and a manager. Answers whoever runs it. */
export async function openOrganisation(place: Place): Promise<Person> {
  const camille = await enter(place, person(place, owner, 1));
  const found = await camille.tryTo<{ version: number }>(path, "not_found");
  if (!found) await present(camille);
  await join(place, camille, await enter(place, person(place, admin, 2)), "admin");
  await join(place, camille, await enter(place, person(place, manager, 3)), "manager");
  return camille;
}

async function present(camille: Person): Promise<void> {
  const { version } = await camille.ask<{ version: number }>("/organisations", {
    body: { name: "La Fabrique du Levant", slug },
  });
  await camille.ask(path, {
    method: "PATCH",
    version,
    body: {
      identity: {
        legalName: "Association La Fabrique du Levant",
        address: "12 quai du Parti, 83000 Toulon",
        contactEmail: "bonjour@fabrique-du-levant.exemple.fr",
      },
      home: {
        title: "La Fabrique du Levant",
        introduction:
          "Lieu de création à Toulon, la Fabrique accompagne des artistes, des collectifs et des habitants. Découvrez nos appels en cours : nous lisons chaque dossier, et nous répondons à tous.",
      },
    },
  });
}

async function join(place: Place, camille: Person, someone: Person, role: string): Promise<void> {
  const member = await someone.tryTo<{ role: string | null }>(path, "not_found");
  if (member?.role) return;
  const since = Date.now() - 1000;
  await invite(camille, someone.email, role);
  const token = await tokenFor(place, someone.email, /invite/i, since);
  await someone.ask(`${path}/staff-invitations/accept`, { body: { token } });
}

/** An invitation that an interruption left waiting is replaced: its mail is gone. */
async function invite(camille: Person, email: string, role: string): Promise<void> {
  const invitations = `${path}/staff-invitations`;
  if (await camille.tryTo(invitations, "already_invited", { body: { email, role } })) return;
  const { data } = await camille.ask<{ data: { id: string; email: string; state: string }[] }>(invitations);
  for (const { id } of data.filter(
    (invitation) => invitation.email === email && invitation.state === "pending",
  )) {
    await camille.ask(`${invitations}/${id}/cancel`, { body: {} });
  }
  await camille.ask(invitations, { body: { email, role } });
}
