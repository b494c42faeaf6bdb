/** While an organisation calls nobody, its portal shows its home, and what is one’s own: dossiers, and what one pays for. */
export const staysOpen = (pathname: string): boolean =>
  /^\/[^/]+\/?$/.test(pathname) || /^\/[^/]+\/(?:dossiers(?:\/|$)|provider\/subscription\/?$)/.test(pathname);
