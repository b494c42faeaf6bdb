import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";

import { readAnew } from "#api/read-anew";
import { changeLanguage } from "#i18n/setup";
import { sessionQuery, staffPlaces } from "#identity/session";

/** Signed in: in the person's language, back where they were going, else to their organisation, else to their account. */
export function useEnter() {
  const queries = useQueryClient();
  const navigate = useNavigate();
  return async (next?: string | null) => {
    const session = await readAnew(queries, sessionQuery);
    queries.removeQueries({ type: "inactive" });
    if (session) await changeLanguage(session.person.locale);
    if (next) return navigate({ href: next });
    const slug = staffPlaces(session)[0]?.organisation.slug;
    if (slug === undefined) return navigate({ to: "/account" });
    return navigate({ to: "/admin/$slug", params: { slug } });
  };
}
