import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import type { AccessTable, Organisation } from "#api/generated/types.gen";
import { accessTableQuery, organisationQuery } from "#organisations/queries";

type ActionClass = AccessTable["access"][number]["class"];
type Refused = "state" | "role" | "management" | "plan";

const isDirection = ({ role }: Organisation) => role === "owner" || role === "admin";

/** The same two tables as the gate of the API: what the state of the organisation opens, then what the role allows. */
function refusedBy(organisation: Organisation, actionClass: ActionClass): Refused | undefined {
  const access = organisation.access.find((row) => row.class === actionClass)?.access;
  if (access === "closed") return "state";
  if (access === "direction" && !isDirection(organisation)) return "role";
  if (access === "management" && !organisation.accountManagement) return "management";
  return undefined;
}

function holds(organisation: Organisation, table: AccessTable | undefined, permission: string): boolean {
  const holders = table?.permissions.find((row) => row.permission === permission)?.holders;
  if (holders === undefined) return true;
  return holders.some((holder) =>
    holder === "management" ? organisation.accountManagement : holder === organisation.role,
  );
}

/** What stays open of a module that the plan does not cover. */
const readable = new Set(["read_other", "export_lists"]);

/** Whether the module of a permission (`providers.edit`) is on, and not covered by the plan in force. */
const isUnserved = ({ modulesUnserved }: Organisation, permission: string, actionClass: ActionClass) =>
  !readable.has(actionClass) && modulesUnserved.some((module) => permission.startsWith(`${module}.`));

/**
 * Why a button cannot be pressed, in words; undefined when it can.
 * `useWhyNot(slug)("staff.manage", "outreach")` says it for one permission and one class of actions.
 * `parting` for what ends something: it stays open in a module that the plan no longer covers.
 */
export function useWhyNot(slug: string) {
  const { t } = useTranslation();
  const { data: organisation } = useSuspenseQuery(organisationQuery(slug));
  const { data: table } = useQuery(accessTableQuery);
  return (permission: string, actionClass: ActionClass, parting?: "parting"): string | undefined => {
    const refused =
      refusedBy(organisation, actionClass) ??
      (holds(organisation, table, permission) ? undefined : "role") ??
      (!parting && isUnserved(organisation, permission, actionClass) ? "plan" : undefined);
    return refused && t(`whyNot.${refused}`);
  };
}
