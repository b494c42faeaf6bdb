import { sent, undecided } from "#programmes/counts";
import type { ProgrammeMove } from "#programmes/queries";
import type { Programme, ProgrammeState } from "#programmes/types";

type Asked = Exclude<ProgrammeMove, "publish">;

const published: readonly ProgrammeState[] = ["scheduled", "open", "closing", "closed"];

/** Where each move starts from, in the order of the menu. */
const from: Readonly<Record<Asked, readonly ProgrammeState[]>> = {
  duplicate: ["draft", ...published, "archived"],
  close: ["open"],
  unpublish: published,
  archive: ["closed"],
  unarchive: ["archived"],
  restore: ["trashed"],
  trash: ["draft", "closed", "archived"],
};

type Offered = { move: Asked; obstacle: "sent" | "undecided" | undefined };

/** What can be done with a programme now, and what stands in the way of the rest. */
export function movesOf({ state, counts }: Programme): Offered[] {
  return (Object.keys(from) as Asked[])
    .filter((move) => from[move].includes(state))
    .map((move) => {
      if (move === "unpublish" && sent(counts) > 0) return { move, obstacle: "sent" };
      if (move === "trash" && undecided(counts) > 0) return { move, obstacle: "undecided" };
      return { move, obstacle: undefined };
    });
}
