import { useQuery } from "@tanstack/react-query";
import { Outlet } from "@tanstack/react-router";

import { SiteShell } from "#design/layout/site-shell";
import { meQuery } from "#identity/queries";
import { PersonalLink } from "#identity/personal-link";

export function SiteLayout() {
  const { data: me } = useQuery(meQuery);
  return (
    <SiteShell personal={<PersonalLink me={me} />}>
      <Outlet />
    </SiteShell>
  );
}
