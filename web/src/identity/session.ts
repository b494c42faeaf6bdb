import { queryOptions } from "@tanstack/react-query";

import { bodyOf } from "#api/client";
import { identitySeeSession } from "#api/generated/sdk.gen";
import type { Session } from "#api/generated/types.gen";
import { sessionKey } from "#api/query-client";

export type Membership = Session["memberships"][number];
export type Person = Session["person"];

/** Who is signed in and where they belong; null for a visitor. */
export const sessionQuery = queryOptions<Session | null>({
  queryKey: sessionKey,
  staleTime: 5 * 60_000,
  queryFn: ({ signal }) => bodyOf(identitySeeSession({ signal })).then(({ session }) => session),
});

/** The organisations where the person is in the staff. */
export const staffPlaces = (session: Session | null | undefined): Membership[] =>
  session?.memberships.filter(({ role }) => role !== null) ?? [];
