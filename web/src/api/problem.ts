/** One field refused: `pointer` is a JSON pointer into the body that was sent ("/address/city"). */
export type FieldProblem = { pointer: string; code: string; detail: string };

/** RFC 9457 as the API answers it. `detail` is a sentence for the reader, in their language. */
type Problem = {
  type: string;
  title: string;
  status: number;
  detail: string;
  code: string;
  instance?: string;
  errors?: FieldProblem[];
};

/** The API said no. Status 0 means that it could not be reached: `code` is then "unreachable". */
export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.detail);
    this.name = "ProblemError";
    this.problem = problem;
  }

  get status(): number {
    return this.problem.status;
  }
}

export const unreachable = new ProblemError({
  type: "about:blank",
  title: "unreachable",
  status: 0,
  detail: "unreachable",
  code: "unreachable",
});

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

const isProblem = (body: unknown): body is Problem =>
  isRecord(body) && typeof body["code"] === "string" && typeof body["detail"] === "string";

/** An answer that is no problem document (a proxy's page, say) still becomes one. */
export async function readProblem(response: Response): Promise<ProblemError> {
  const body: unknown = await response.json().catch(() => undefined);
  if (isProblem(body)) return new ProblemError({ ...body, status: response.status });
  return new ProblemError({
    type: "about:blank",
    title: response.statusText,
    status: response.status,
    detail: response.statusText,
    code: "unexpected_answer",
  });
}
