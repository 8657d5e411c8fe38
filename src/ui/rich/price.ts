/** A price as the platform sends it, a number or text, in the reader's way of writing. */
export function priceWords(
  price: string | number | undefined,
  currency: string | undefined,
  language: string,
): string | undefined {
  if (price === undefined || price === '') return undefined;
  const amount = Number(price);
  // Not a bare number: the shop has written it out.
  if (!Number.isFinite(amount)) return String(price).slice(0, 40);
  const isCode = /^[A-Za-z]{3}$/.test(currency ?? '');
  const format = isCode
    ? new Intl.NumberFormat(language, {
        style: 'currency',
        currency: currency ?? '',
        ...(Number.isInteger(amount) && { minimumFractionDigits: 0 }),
      })
    : new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
  return isCode || !currency ? format.format(amount) : `${format.format(amount)} ${currency.slice(0, 8)}`;
}
