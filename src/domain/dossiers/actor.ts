/** Who acts on a dossier. Staff may also act for an applicant: submit and resubmit, never withdraw. */
export type ActorKind = "applicant" | "staff";
export type Actor = { kind: ActorKind; id: string };
