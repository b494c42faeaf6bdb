import { env } from "cloudflare:workers";

import { tokenOf } from "#actions/tokens";
import type { FormDefinition } from "#domain/forms/definition";
import { panelForm } from "./panel-form.ts";
import { ownerWithOrganisation, signedIn, type SignedIn } from "./people.ts";
import { pdf, upload } from "./dossiers.ts";
import { openWorld, type World } from "./world.ts";

/** SIREN numbers whose key holds. */
export const sirens = ["732829320", "552100554", "542065479", "775670417", "443061841"] as const;

/** Monday 2 November 2026, 10:00 in Paris. */
export const monday = Date.UTC(2026, 10, 2, 9);

/** A world that opens on that morning. Worlds of a file share their database: only the rows of one test are due. */
export async function worldOnMonday(): Promise<World> {
  await env.DB.exec("delete from leases");
  await env.DB.exec("update invitations set due_at = null");
  await env.DB.exec("update prequalifications set next_expiry_at = null");
  return openWorld({}, { now: monday });
}

/** An organisation whose module is on, with a published form and an entity. */
export async function inviting(world: World, definition: FormDefinition = panelForm) {
  const { owner, organisation, path } = await ownerWithOrganisation(world);
  // Cadences and validities outlive the trial.
  await world.services.d1
    .prepare("update organisations set trial_ends_at = ?1 where id = ?2")
    .bind(Date.UTC(2040, 0, 1), organisation.id)
    .run();
  const seen = (await (await owner.get(path)).json()) as { version: number };
  await owner.put(`${path}/modules/invitations`, { enabled: true }, { "If-Match": `"${seen.version}"` });
  return { owner, organisation, path, ...(await askable(owner, path, "Panel", "Achats", definition)) };
}

/** A published form and an entity, of an organisation whose module is on. */
export async function askable(
  owner: SignedIn,
  path: string,
  title: string,
  name: string,
  definition: FormDefinition = panelForm,
) {
  const { id: formId } = await json<{ id: string }>(
    owner.post(`${path}/prequalification-forms`, { title }),
    201,
  );
  const formPath = `${path}/prequalification-forms/${formId}`;
  await json(owner.put(`${formPath}/definition`, { definition }, { "If-Match": '"1"' }));
  await json(owner.post(`${formPath}/publish`, {}, { "If-Match": '"2"' }));
  await json(owner.patch(formPath, { documentValidity: { fld_urssaf: 6 } }, { "If-Match": '"1"' }));
  const entity = await json<{ id: string }>(owner.post(`${path}/issuing-entities`, { name }), 201);
  return { formId, formPath, entityId: entity.id };
}

export async function json<T = Record<string, unknown>>(answer: Promise<Response>, status = 200): Promise<T> {
  const response = await answer;
  const text = await response.text();
  if (response.status !== status) throw new Error(`${response.status} instead of ${status}: ${text}`);
  return JSON.parse(text === "" ? "{}" : text) as T;
}

type Invited = { id: string; prequalificationId: string; partnerId: string; cause: string };

export const invite = (owner: SignedIn, path: string, formId: string, rest: Record<string, unknown> = {}) =>
  json<Invited>(
    owner.post(`${path}/invitations`, {
      formId,
      localId: sirens[0],
      name: "Ateliers Béranger",
      email: "contact@beranger.fr",
      ...rest,
    }),
    201,
  );

/** The link of the latest mail to an address. */
export function linkTo(world: World, email: string): string {
  const order = world.mails.findLast(
    ({ to, mail }) => to.email === email && mail.kind.startsWith("partner-"),
  );
  if (!order) throw new Error(`Nothing was sent to ${email}.`);
  if (order.mail.kind === "partner-reminder") return order.mail.requests[0]?.url ?? "";
  return order.mail.kind === "partner-invitation" ? order.mail.url : "";
}

export const tokenIn = (url: string): string => new URL(url).searchParams.get("token") ?? "";

/** A partner invited, who accepted: signed in with the address that was asked. */
export async function respondent(
  world: World,
  owner: SignedIn,
  path: string,
  formId: string,
  rest: Record<string, unknown> = {},
) {
  const person = await signedIn(world);
  const invited = await invite(owner, path, formId, { email: person.email, ...rest });
  await world.drain();
  const token = await tokenOf(world.services.secret, "partner-invitation", invited.id);
  await json(person.post(`${path}/partner-invitations/accept`, { token }));
  const base = `${path}/my/prequalifications/${invited.prequalificationId}`;
  return { person, invited, base, reviewed: `${path}/prequalifications/${invited.prequalificationId}` };
}

export async function answerAll(world: World, person: SignedIn, base: string, siren: string = sirens[0]) {
  await json(person.put(`${base}/answers/fld_siren`, { value: siren, version: 0 }));
  await json(person.put(`${base}/answers/fld_effectif`, { value: 12, version: 0 }));
  const sent = await upload(world, person, base, pdf("URSSAF"), {
    fieldId: "fld_urssaf",
    name: "urssaf.pdf",
  });
  if (sent.status !== 200) throw new Error(await sent.text());
}

/** A partner whose answers the organisation validated. */
export async function validated(
  world: World,
  ground: Awaited<ReturnType<typeof inviting>>,
  rest: Record<string, unknown> = {},
) {
  const found = await respondent(world, ground.owner, ground.path, ground.formId, rest);
  await answerAll(world, found.person, found.base);
  await json(found.person.post(`${found.base}/submit`));
  await json(ground.owner.post(`${found.reviewed}/validate`));
  return found;
}
