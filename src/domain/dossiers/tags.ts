import { foldForSearch } from "#domain/dossiers/search-text";

/** Names of the design's colours, never a value: each is readable in the light and in the dark. */
export const tagColours = ["grey", "blue", "green", "amber", "red", "violet"] as const;
export type TagColour = (typeof tagColours)[number];

export const tagLimits = { perOrganisation: 100, perDossier: 20, name: 40 } as const;

/** What makes two names one tag: "Été" and "ete" are the same. */
export const tagKey = (name: string): string => foldForSearch(name);

/** The tags of a dossier with some put on and some taken off, in the order in which they came. */
export const changeTags = (
  tags: readonly string[],
  { add = [], remove = [] }: { add?: readonly string[]; remove?: readonly string[] },
): string[] => [...new Set([...tags, ...add])].filter((id) => !remove.includes(id));
