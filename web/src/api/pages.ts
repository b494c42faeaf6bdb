/** A page of a list, as every list of the API answers it. */
export type Page<Row> = { data: Row[]; nextCursor: string | null };
