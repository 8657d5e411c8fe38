/** The scheme the page shows: what was chosen here, else what the system prefers. */
export function schemeNow(): 'light' | 'dark' {
  const chosen = document.documentElement.style.colorScheme;
  if (chosen === 'light' || chosen === 'dark') return chosen;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

export function nextScheme(): 'light' | 'dark' {
  return schemeNow() === 'dark' ? 'light' : 'dark';
}
