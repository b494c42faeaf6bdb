import { ifMatch } from "#api/client";
import { organisationsEditSettings } from "#api/generated/sdk.gen";
import type { OrganisationsEditSettingsData } from "#api/generated/types.gen";

export const editSettings =
  (organisation: string) => (body: OrganisationsEditSettingsData["body"], version: number) =>
    organisationsEditSettings({ path: { organisation }, headers: ifMatch(version), body });
