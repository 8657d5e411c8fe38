/** `840 kB`, `22 bytes`; `File` when nobody said. */
export function sizeInWords(bytes: number | undefined): string {
  if (bytes === undefined) return 'File';
  const units = ['byte', 'kilobyte', 'megabyte'] as const;
  const step = Math.min(units.length - 1, bytes === 0 ? 0 : Math.floor(Math.log10(bytes) / 3));
  return new Intl.NumberFormat('en', {
    style: 'unit',
    unitDisplay: step === 0 ? 'long' : 'short',
    unit: units[step] ?? 'byte',
    maximumFractionDigits: step === 2 ? 1 : 0,
  }).format(bytes / 1000 ** step);
}
