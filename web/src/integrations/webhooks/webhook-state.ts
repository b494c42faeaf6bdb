import type { Webhook } from "#api/generated/types.gen";
import type { Tone } from "#design/display/status-badge";

type State = "active" | "failing" | "person" | "gone" | "broken";

export const tones: Record<State, Tone> = {
  active: "good",
  failing: "waiting",
  person: "neutral",
  gone: "bad",
  broken: "bad",
};

/** What a person has to know of a webhook at a glance. */
export function stateOf({ disabledBecause, failingSince }: Webhook): State {
  if (disabledBecause !== null) return disabledBecause === "failing" ? "broken" : disabledBecause;
  return failingSince === null ? "active" : "failing";
}
