import type { ReactNode } from "react";

export type Tone = "accent" | "neutral" | "info" | "waiting" | "good" | "bad";

/** One quantity followed along the points. */
export type Series = { id: string; label: string; tone: Tone };

/** One place on the horizontal axis: its name, a shorter one for the axis, and a value by series id. */
export type Point = { id: string; label: string; short?: string; values: Readonly<Record<string, number>> };

/** Wraps what stands for a value so that it leads to the list behind it. `hidden` ones are for the mouse only. */
export type LinkTo = (content: ReactNode, point: Point, series: Series | null, hidden: boolean) => ReactNode;

export const valueOf = ({ values }: Point, { id }: Series): number => values[id] ?? 0;
export const totalOf = (point: Point, series: readonly Series[]): number =>
  series.reduce((sum, one) => sum + valueOf(point, one), 0);
