/** A bubble with two lines of writing cut out of it, and a chevron. */
const GLYPHS = [
  'M12 3c5.4 0 9.6 3.5 9.6 8s-4.2 8-9.6 8c-1 0-2-.1-2.9-.4l-4 2.2c-.8.4-1.5-.2-1.3-1l.8-3.6C3.2 14.8 2.4 13 2.4 11c0-4.5 4.2-8 9.6-8zM8.2 8.2a1 1 0 0 0 0 2h7.6a1 1 0 0 0 0-2zM8.2 12.2a1 1 0 0 0 0 2h4.2a1 1 0 0 0 0-2z',
  'm5.5 9 6.5 6.5L18.5 9',
];

const SVG = 'http://www.w3.org/2000/svg';

/** The round button that opens and closes the window; with a label, a bar. A page puts its own sign into the slot. */
export class Launcher {
  readonly button = document.createElement('button');
  readonly #label = document.createElement('span');
  /** What is new, in words; part of the button's name. */
  news = '';
  /** What the platform calls it, where the page does not. */
  words = '';

  constructor() {
    const slot = document.createElement('slot');
    const glyph = document.createElement('span');
    slot.name = 'launcher';
    glyph.className = 'glyph';
    glyph.append(...GLYPHS.map(drawing));
    slot.append(glyph);
    this.button.part.add('launcher');
    this.button.append(slot, this.#label);
  }

  /** `label`: words beside the sign, or none; without them the button is called by `name`, open or not. */
  show(open: boolean, label: string | null | undefined, name: string): void {
    const { button, words } = this;
    // An empty label is one whose words are up to the platform.
    if (label === '') label = words;
    button.className = label ? 'launcher bar' : 'launcher';
    this.#label.textContent = label || '';
    button.ariaExpanded = `${open}`;
    button.ariaLabel = (label || words || name) + this.news;
  }
}

function drawing(path: string): Element {
  const svg = document.createElementNS(SVG, 'svg');
  const shape = document.createElementNS(SVG, 'path');
  svg.setAttribute('viewBox', '0 0 24 24');
  shape.setAttribute('d', path);
  svg.append(shape);
  return svg;
}
