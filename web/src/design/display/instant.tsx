import { useFormats } from "#i18n/formats";

/** An instant (RFC 3339) or, with `day`, its date alone. */
export function Instant({ at, day = false }: { at: string; day?: boolean }) {
  const formats = useFormats();
  return (
    <time dateTime={at} className="tabular">
      {day ? formats.date(at) : formats.dateTime(at)}
    </time>
  );
}

export function Amount({ cents }: { cents: number }) {
  return <span className="tabular">{useFormats().amount(cents)}</span>;
}
