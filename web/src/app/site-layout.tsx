import { useQuery } from "@tanstack/react-query";
import { Outlet } from "@tanstack/react-router";

import { SiteShell } from "#design/layout/site-shell";
import { PersonalLink } from "#identity/personal-link";
import { sessionQuery } from "#identity/session";

export function SiteLayout() {
  const { data: session } = useQuery(sessionQuery);
  return (
    <SiteShell personal={<PersonalLink session={session} />}>
      <Outlet />
    </SiteShell>
  );
}
