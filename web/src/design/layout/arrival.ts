let expected = false;

type Move = { pathChanged: boolean; fromLocation?: unknown };

/** The router leaves for another page. Neither the first page nor a change of filter counts. */
export function expectArrival({ pathChanged, fromLocation }: Move): void {
  expected = pathChanged && fromLocation !== undefined;
}

/** True once per navigation: for the title that shows up first. */
export function arrive(): boolean {
  const arrived = expected;
  expected = false;
  return arrived;
}
