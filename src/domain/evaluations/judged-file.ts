/** A document of a dossier as it was when somebody judged it: its bytes never change under this id. */
export type JudgedFile = { id: string; name: string; size: number };
