/** The pictures of the tour: a landscape, a portrait, three lamps and a sticker. */
import { type Colour, type Painting, paintPng } from './png.ts';

const hex = (code: string): Colour => {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => Number.parseInt(code.slice(at, at + 2), 16) / 255);
  return [red, green, blue, 1];
};

const mix = (from: Colour, to: Colour, share: number): Colour => {
  const kept = Math.min(1, Math.max(0, share));
  const part = (a: number, b: number) => a + (b - a) * kept;
  return [part(from[0], to[0]), part(from[1], to[1]), part(from[2], to[2]), part(from[3], to[3])];
};

const CLEAR: Colour = [0, 0, 0, 0];
const inCircle = (x: number, y: number, cx: number, cy: number, radius: number) =>
  (x - cx) ** 2 + (y - cy) ** 2 < radius ** 2;

/** The sun over hills by the sea; `ratio` is width through height, so that the sun stays round. */
function coast(ratio: number): Painting {
  const [high, low] = [hex('f6c28b'), hex('fbe8cf')];
  const [deep, shallow] = [hex('2f6f7e'), hex('7fb5b5')];
  const [far, farther] = [hex('8a9a8b'), hex('6f8578')];
  const [near, nearest] = [hex('3d5a50'), hex('20352f')];
  const sun = hex('fff6e4');
  return (x, y) => {
    const across = x * ratio;
    const hills = 0.55 + 0.07 * Math.sin(across * 4.2 + 0.6) + 0.02 * Math.sin(across * 13);
    const shore = 0.86 + 0.05 * Math.sin(across * 3.1 + 2) - 0.06 * across;
    if (y > shore) return mix(near, nearest, (y - shore) * 4);
    if (y > 0.62) return mix(shallow, deep, (y - 0.62) * 3.4);
    if (y > hills) return mix(far, farther, (y - hills) * 8);
    return inCircle(across, y, ratio * 0.7, 0.36, 0.12) ? sun : mix(high, low, y * 1.6);
  };
}

/** A table lamp on a table; square measures. */
function lamp(shade: string, room: string): Painting {
  const [shadeColour, wall, glow] = [hex(shade), hex(room), hex('fff1cc')];
  const [table, edge, foot, shine] = [hex('b98d62'), hex('8f6a48'), hex('4a4038'), hex('ffffff')];
  return (x, y) => {
    if (y > 0.82) return mix(table, edge, (y - 0.82) * 5);
    const inShade = y > 0.2 && y < 0.48 && Math.abs(x - 0.5) < 0.13 + (y - 0.2) * 0.32;
    if (inShade) return mix(shadeColour, shine, Math.max(0, 0.3 - Math.abs(x - 0.44)) * 0.5);
    if ((y >= 0.48 && y < 0.8 && Math.abs(x - 0.5) < 0.015) || (y >= 0.78 && Math.abs(x - 0.5) < 0.11)) return foot;
    return mix(glow, wall, Math.hypot(x - 0.5, (y - 0.52) * 1.1) * 2.1);
  };
}

const [RIM, INK, LIGHT_SKIN, DARK_SKIN] = [hex('d9962b'), hex('4d3411'), hex('ffd76a'), hex('f7b733')];

/** A winking face on nothing. */
const face: Painting = (x, y) => {
  if (!inCircle(x, y, 0.5, 0.5, 0.47)) return CLEAR;
  if (!inCircle(x, y, 0.5, 0.5, 0.44)) return RIM;
  if (inCircle(x, y, 0.35, 0.4, 0.055)) return INK;
  if (Math.abs(y - 0.4) < 0.018 && Math.abs(x - 0.65) < 0.075) return INK;
  const smile = Math.hypot(x - 0.5, y - 0.5);
  if (y > 0.56 && smile < 0.28 && smile > 0.235) return INK;
  return mix(LIGHT_SKIN, DARK_SKIN, y);
};

const square = (painting: Painting, ratio: number): Painting => {
  const inset = (ratio - 1) / 2;
  return (x, y) => painting(x * ratio - inset, y);
};

/** Each is painted when it is asked for. */
export const PICTURES = {
  coast: () => paintPng(640, 400, coast(1.6)),
  tower: () => paintPng(240, 480, coast(0.5)),
  brassLamp: () => paintPng(360, 240, square(lamp('c9a24b', 'e9e1d3'), 1.5)),
  greenLamp: () => paintPng(360, 240, square(lamp('3f6f5f', 'e3e6dc'), 1.5)),
  redLamp: () => paintPng(360, 240, square(lamp('b5473c', 'efe1da'), 1.5)),
  wink: () => paintPng(192, 192, face),
} as const;
