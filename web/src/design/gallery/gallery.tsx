import { Stack } from "@mantine/core";

import { Place } from "#design/layout/place";
import { Page } from "#design/layout/page";
import { SiteShell } from "#design/layout/site-shell";
import { Controls } from "#design/gallery/controls";
import { Displays } from "#design/gallery/displays";
import { States } from "#design/gallery/states";
import { Tables } from "#design/gallery/tables";

export function Gallery() {
  return (
    <Place value="Composants">
      <SiteShell>
        <Page title="Composants" lead="Chaque pièce du système, avec des données vraisemblables.">
          <Stack gap="lg">
            <Displays />
            <Controls />
            <Tables />
            <States />
          </Stack>
        </Page>
      </SiteShell>
    </Place>
  );
}
