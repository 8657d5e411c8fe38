/** Gives the chat a theme that comes with it, where the shop's address names one: `/?theme=calm`. */
export function wearPreset({ search }: Location): void {
  const name = new URLSearchParams(search).get('theme') ?? '';
  if (!/^[a-z-]+$/.test(name)) return;
  const sheet = document.createElement('link');
  sheet.rel = 'stylesheet';
  sheet.href = `/themes/${name}.css`;
  document.head.append(sheet);
}
