/** While an organisation calls nobody, its home and one's own dossiers are all that its portal shows. */
export const staysOpen = (pathname: string): boolean =>
  /^\/[^/]+\/?$/.test(pathname) || /^\/[^/]+\/dossiers(?:\/|$)/.test(pathname);
