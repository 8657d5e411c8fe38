/** How the gallery is looked at; it stands in the page's address, so that a link shows the same. */
export interface GallerySetting {
  readonly scheme: 'light' | 'dark';
  readonly dir: 'ltr' | 'rtl';
  /** Of the window, in pixels. */
  readonly width: number;
  /** A colour as `#rrggbb`; the widget's own where none is given. */
  readonly accent: string | undefined;
  /** A preset's name, as its file is called; the widget's own look where none is given. */
  readonly theme: string | undefined;
  /** The id of a group, or `group/state`; everything where it is empty. */
  readonly only: string;
}

/** Phones small and large, and the window beside its launcher. */
export const WIDTHS = [320, 390, 400] as const;
export const USUAL_WIDTH = 400;
const NARROWEST = 240;
const WIDEST = 1600;

/** What the address asks for; what it says wrong is as if it were not said. */
export function readSetting(query: string): GallerySetting {
  const asked = new URLSearchParams(query);
  const width = Number(asked.get('width'));
  const accent = asked.get('accent') ?? '';
  const theme = asked.get('theme') ?? '';
  return {
    scheme: asked.get('scheme') === 'dark' ? 'dark' : 'light',
    dir: asked.get('dir') === 'rtl' ? 'rtl' : 'ltr',
    width: width >= NARROWEST && width <= WIDEST ? Math.round(width) : USUAL_WIDTH,
    accent: /^#[\da-f]{6}$/i.test(accent) ? accent.toLowerCase() : undefined,
    theme: /^[a-z]+(-[a-z]+)*$/.test(theme) ? theme : undefined,
    only: asked.get('only') ?? '',
  };
}

/** The address's part behind `?`; what is usual is left out. */
export function writeSetting({ scheme, dir, width, accent, theme, only }: GallerySetting): string {
  const said = new URLSearchParams({
    ...(scheme === 'dark' && { scheme }),
    ...(dir === 'rtl' && { dir }),
    ...(width !== USUAL_WIDTH && { width: `${width}` }),
    ...(accent !== undefined && { accent }),
    ...(theme !== undefined && { theme }),
    ...(only !== '' && { only }),
  });
  return `${said}`.replaceAll('%2F', '/');
}
