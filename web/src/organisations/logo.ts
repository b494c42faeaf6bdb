type Theme = { logoFileId: string | null } | null | undefined;

/** Where the logo of a portal is, when it has one. */
export const logoUrl = (slug: string, theme: Theme): string | null =>
  theme?.logoFileId ? `/v1/portals/${slug}/logo/${theme.logoFileId}` : null;
