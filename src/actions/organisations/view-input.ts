import { z } from "zod";

import { viewLists, viewListOf, type ViewList } from "#domain/organisations/view-lists";
import type { ViewColumn } from "#domain/organisations/view-columns";
import { mayShareAs, viewErrors, type Sharing, type ViewContent } from "#domain/organisations/views";
import { invalid, Refusal } from "#domain/refusals";
import type { ActionContext } from "#actions/action";
import { actorId } from "#actions/actor";
import { holdersOf, isPermitted } from "#actions/holdings";
import type { sourceOf } from "#db/organisations/views";
import type { Read } from "#db/statement";

export const listName = z.enum(viewLists);
/** What a list is narrowed to, as a programme or a session; all of the list without it. */
export const subject = z
  .string()
  .regex(/^[a-z]{3}_[0-9A-Z]{26}$/, { error: "unknown_reference" })
  .optional();

/** Who asks, as the rules of views look at them. */
export function askerOf({ actor }: Pick<ActionContext, "actor">) {
  const holders = holdersOf(actor);
  const directs = holders.has("owner") || holders.has("admin") || actor.kind === "api_key";
  return { personId: actorId(actor), directs };
}

/** @throws Refusal not_allowed when who asks may not read the list. */
export function mustReadList({ actor }: Pick<ActionContext, "actor">, list: ViewList): void {
  if (!isPermitted(actor, viewListOf[list].permission)) throw new Refusal("not_allowed");
}

/** The columns of a list. @throws Refusal invalid_request when what it is narrowed to does not exist. */
export function columnsOf(
  list: ViewList,
  subjectId: string | undefined,
  { forms, session }: Read<ReturnType<typeof sourceOf>>,
  locale: "fr" | "en",
): ViewColumn[] {
  const { subject: about, columns } = viewListOf[list];
  const found = about && { programme: forms[0], session }[about.of];
  if ((about?.required || subjectId !== undefined) && !found)
    throw invalid({ pointer: "/subject", code: "unknown_reference" });
  const definitions = forms.flatMap(({ definition }) => definition ?? []);
  return columns({ definitions, grid: session?.grid ?? null }, locale);
}

/** @throws Refusal invalid_request, not_allowed. */
export function mustStand(
  context: ActionContext,
  view: ViewContent & { sharing: Sharing },
  columns: readonly ViewColumn[],
): void {
  const errors = viewErrors(view, columns);
  if (errors.length > 0) throw invalid(...errors);
  if (!mayShareAs(view.sharing, askerOf(context).directs)) throw new Refusal("not_allowed");
}
