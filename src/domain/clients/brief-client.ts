/** A client in one line, as pairs show it. `events` is how many requests it holds. */
export type BriefClient = {
  id: string;
  number: number;
  name: string;
  city: string | null;
  siret: string | null;
  events: number;
};
