/** `light`, `dark`, or `auto` where the system decides: what the element's `color-scheme` comes to. */
export function schemeOf(element: Element): 'light' | 'dark' | 'auto' {
  const schemes = getComputedStyle(element).colorScheme.split(' ');
  if (!schemes.includes('dark')) return 'light';
  return schemes.includes('light') ? 'auto' : 'dark';
}
