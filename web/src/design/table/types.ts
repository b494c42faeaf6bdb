import type { ReactNode } from "react";

export type Column<Row> = {
  id: string;
  header: string;
  cell: (row: Row) => ReactNode;
  /** The API's name for this order, when the list can be sorted by it. */
  sort?: string;
  align?: "end";
  /** Holds the row's buttons: always shown, its header only read aloud. A menu goes to the corner on a phone. */
  action?: true | "menu";
  /** Shown only when chosen. */
  optional?: boolean;
};

export type Filter = {
  name: string;
  label: string;
  options: readonly { value: string; label: string }[];
  /** One value at a time: these words stand for all of them. */
  all?: string;
};
