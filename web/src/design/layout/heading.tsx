import { type ReactNode, useEffect, useRef } from "react";

import { arrive } from "#design/layout/arrival";

/** The title of a page. After a navigation it takes the focus, so that a screen reader announces where one is. */
export function Heading({ className, children }: { className: string | undefined; children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (arrive()) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <h1 ref={heading} className={className} tabIndex={-1}>
      {children}
    </h1>
  );
}
