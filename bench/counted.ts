import { open, type Shot } from "./load.ts";
import type { Tally } from "./counting-database.ts";

/** What the counting Worker answers of one request. */
export type Answered = { status: number; body: string; tally: Tally; background: { trips: number } };

/** Plays one request on the counting Worker. @throws when the product did not answer a success. */
export async function countOf(port: number, shot: Shot): Promise<Answered> {
  const line = open(port);
  const text = await line.exchange(shot);
  line.close();
  const body = Buffer.from(text.slice(text.indexOf("\r\n\r\n") + 4), "latin1").toString();
  const answered = asAnswered(JSON.parse(body));
  if (answered.status >= 300) throw new Error(`${shot.split("\r\n")[0]} answered ${answered.body}`);
  return answered;
}

/** worker-entry.ts writes it. */
const asAnswered = (value: unknown): Answered => value as Answered;

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
export const rowsRead = ({ statements }: Tally) => sum(statements.map((each) => each.rowsRead));
export const rowsWritten = ({ statements }: Tally) => sum(statements.map((each) => each.rowsWritten));
