import { accessOf } from "#domain/access";
import { stateOf } from "#domain/plans/entitlement";
import type { ActionContext } from "#actions/action";

/** Whether applicants can do what a mail would ask of them: not while the organisation sleeps or is over. */
export const isRunning = ({ organisation, now }: Pick<ActionContext, "organisation" | "now">): boolean =>
  accessOf(stateOf(organisation, now), "write") === "open";
