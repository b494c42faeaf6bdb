type Props = { size?: number };

/** The arch of a forecourt. Decorative: the name always stands next to it. */
export const BrandMark = ({ size = 28 }: Props) => (
  <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
    <rect width="32" height="32" rx="8" fill="var(--mantine-color-brand-filled)" />
    <path d="M8 25V16a8 8 0 0 1 16 0v9h-4.5v-9a3.5 3.5 0 0 0-7 0v9z" fill="#fff" />
  </svg>
);
