/**
 * Every column that names a client, and what a merge and a deletion make of it. A sweep compares this list with the
 * schema, so that no table is forgotten: an event left behind would be an event lost.
 * `moved`: goes to the survivor, journaled, and comes back when undone. `derived`: dropped, and made again when undone.
 * `copied`: also said of the survivor, until undone.
 * `kept`: history, which stays as it was.
 */
export const clientReferences: Readonly<Record<string, "moved" | "copied" | "derived" | "kept">> = {
  "event_requests.clientId": "moved",
  "client_numbers.clientId": "moved",
  "client_keys.clientId": "derived",
  "duplicate_pairs.a": "derived",
  "duplicate_pairs.b": "derived",
  "clients.mergedIntoId": "kept",
  "duplicate_verdicts.a": "copied",
  "duplicate_verdicts.b": "copied",
  "merges.survivorId": "kept",
  "merge_members.clientId": "kept",
  "merge_moves.fromId": "kept",
  "merge_plan_lines.survivorId": "kept",
};
