/** Parameters as they travel: nested strings from a form, or plain JSON. */
export type Raw = string | number | boolean | null | Raw[] | RawObject;
export interface RawObject {
  [key: string]: Raw;
}

/** Decodes `items[0][price]=x&expand[]=y`; indexed keys stay objects, `list()` reads them in order. */
export function decodeForm(text: string): RawObject {
  const root = emptyObject();
  for (const [name, value] of new URLSearchParams(text)) place(root, pathOf(name), value);
  return root;
}

export function isRawObject(value: Raw | undefined): value is RawObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function pathOf(name: string): string[] {
  const head = name.indexOf("[") < 0 ? name : name.slice(0, name.indexOf("["));
  const rest = [...name.slice(head.length).matchAll(/\[([^\]]*)\]/g)].map((match) => match[1] ?? "");
  return [head, ...rest];
}

function place(root: RawObject, path: string[], value: string): void {
  let node = root;
  for (const [depth, step] of path.entries()) {
    const key = step === "" ? String(Object.keys(node).length) : step;
    if (depth === path.length - 1) {
      node[key] = value;
      return;
    }
    const next = node[key];
    const child = isRawObject(next) ? next : emptyObject();
    node[key] = child;
    node = child;
  }
}

/** No prototype: a parameter called `__proto__` is just an unknown parameter. */
function emptyObject(): RawObject {
  return Object.create(null) as RawObject;
}
