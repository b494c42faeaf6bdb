/** The organisation of a page to go back to: "/aubagne/dossiers" is on the portal of "aubagne". */
export const portalOf = (path: string | undefined): string | undefined =>
  /^\/(?!account|invitation|organisations)(?:admin\/)?([a-z0-9-]{3,40})(?:[/?]|$)/.exec(path ?? "")?.[1];
