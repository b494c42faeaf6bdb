import { ApiError, invalid } from "./api-error.ts";
import { isRawObject, type Raw, type RawObject } from "./raw-params.ts";

/** The one way a parameter is read: a spec turns what travelled into a value, or refuses it by name. */
export interface Spec<T> {
  read(value: Raw, path: string): T;
}
export interface RequiredSpec<T> extends Spec<T> {
  required: true;
}
export type Out<S> = S extends Spec<infer T> ? T : never;
type Shape = Record<string, Spec<unknown>>;
type OptionalKeys<S extends Shape> = {
  [K in keyof S]: S[K] extends RequiredSpec<unknown> ? never : K;
}[keyof S];
type RequiredKeys<S extends Shape> = Exclude<keyof S, OptionalKeys<S>>;
export type Params<S extends Shape> = { [K in RequiredKeys<S>]: Out<S[K]> } & {
  [K in OptionalKeys<S>]?: Out<S[K]>;
};

export const text: Spec<string> = {
  read(value, path) {
    if (typeof value !== "string") throw invalid(`Invalid string: ${path}`, path);
    if (value === "") {
      const message = `You passed an empty string for '${path}'. We assume empty values are an attempt to unset a parameter; however '${path}' cannot be unset.`;
      throw invalid(message, path, "parameter_invalid_empty");
    }
    return value;
  },
};

export const integer: Spec<number> = {
  read(value, path) {
    const shown = typeof value === "number" ? String(value) : value;
    if (typeof shown !== "string" || !/^-?\d{1,15}$/.test(shown)) {
      throw invalid(`Invalid integer: ${String(shown)}`, path, "parameter_invalid_integer");
    }
    return Number(shown);
  },
};

export const decimal: Spec<number> = {
  read(value, path) {
    const shown = typeof value === "number" ? String(value) : value;
    if (typeof shown !== "string" || !/^-?\d+(\.\d+)?$/.test(shown)) {
      throw invalid(`Invalid decimal: ${String(shown)}`, path);
    }
    return Number(shown);
  },
};

export const flag: Spec<boolean> = {
  read(value, path) {
    if (value === true || value === "true") return true;
    if (value === false || value === "false") return false;
    throw invalid(`Invalid boolean: ${String(value)}`, path);
  },
};

export function oneOf<const T extends string>(...values: T[]): Spec<T> {
  return {
    read(value, path) {
      const found = values.find((candidate) => candidate === value);
      if (found === undefined) throw invalid(`Invalid ${path}: must be one of ${values.join(", ")}`, path);
      return found;
    },
  };
}

export function either<A, B>(first: Spec<A>, second: Spec<B>): Spec<A | B> {
  return {
    read(value, path) {
      try {
        return first.read(value, path);
      } catch {
        return second.read(value, path);
      }
    },
  };
}

/** An empty string (or null, in JSON) unsets the value. */
export function clearable<T>(spec: Spec<T>): Spec<T | null> {
  return { read: (value, path) => (value === "" || value === null ? null : spec.read(value, path)) };
}

export function required<T>(spec: Spec<T>): RequiredSpec<T> {
  return { required: true, read: (value, path) => spec.read(value, path) };
}

export function list<T>(item: Spec<T>): Spec<T[]> {
  return {
    read(value, path) {
      if (!Array.isArray(value) && !isRawObject(value)) throw invalid("Invalid array", path);
      const entries = Array.isArray(value) ? value : Object.values(value);
      return entries.map((entry, index) => item.read(entry, `${path}[${index}]`));
    },
  };
}

/** Metadata: an empty value removes its key (null here). */
export const metadata: Spec<Record<string, string | null>> = {
  read(value, path) {
    if (!isRawObject(value)) throw invalid("Invalid object", path);
    const entries = Object.entries(value).map(([key, entry]): [string, string | null] => {
      if (typeof entry === "object" && entry !== null)
        throw invalid("Metadata values must be strings", `${path}[${key}]`);
      return [key, entry === "" || entry === null ? null : String(entry)];
    });
    return Object.fromEntries(entries);
  },
};

/**
 * An object whose keys must exist on `P`, the SDK's own parameter type: a bump that renames one breaks the build.
 * A key that is not listed is refused as Stripe does.
 */
export function object<P>() {
  return <S extends { [K in keyof S]: K extends keyof P ? Spec<unknown> : never } & Shape>(
    shape: S,
  ): Spec<Params<S>> => ({ read: (value, path) => readObject(shape, value, path) as Params<S> });
}

function readObject(shape: Shape, value: Raw, path: string): Record<string, unknown> {
  if (!isRawObject(value)) throw invalid("Invalid object", path);
  refuseUnknown(shape, value, path);
  const result: Record<string, unknown> = {};
  for (const [key, spec] of Object.entries(shape)) {
    const name = path === "" ? key : `${path}[${key}]`;
    const given = value[key];
    if (given !== undefined) result[key] = spec.read(given, name);
    else if ("required" in spec) throw invalid(`Missing required param: ${name}.`, name, "parameter_missing");
  }
  return result;
}

function refuseUnknown(shape: Shape, value: RawObject, path: string): void {
  const unknown = Object.keys(value).filter((key) => !Object.hasOwn(shape, key));
  if (unknown.length === 0) return;
  const names = unknown.map((key) => (path === "" ? key : `${path}[${key}]`));
  throw new ApiError(400, {
    type: "invalid_request_error",
    code: "parameter_unknown",
    message: `Received unknown parameter${names.length > 1 ? "s" : ""}: ${names.join(", ")}`,
    param: names[0] ?? "",
  });
}
