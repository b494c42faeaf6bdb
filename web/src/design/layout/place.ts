import { createContext, use } from "react";

/** The name of the organisation the page belongs to; it completes the title of the tab. */
const PlaceContext = createContext<string | undefined>(undefined);

export const Place = PlaceContext.Provider;
export const usePlace = (): string | undefined => use(PlaceContext);
