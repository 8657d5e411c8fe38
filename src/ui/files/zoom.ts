/** How a picture lies in its frame: `x` and `y` move its middle from the frame's, in pixels. */
export interface Zoom {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/** The whole picture, in the middle. */
export const FITTED: Zoom = { scale: 1, x: 0, y: 0 };

const MOST = 8;

/** The size of the frame, in pixels. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

/** Nearer (`factor` above one) or farther, while the point at `x`, `y` (from the frame's middle) stays where it is. */
export function zoomAt(zoom: Zoom, factor: number, x: number, y: number, room: Room): Zoom {
  const scale = Math.min(MOST, Math.max(1, zoom.scale * factor));
  const change = scale / zoom.scale;
  return kept({ scale, x: x - (x - zoom.x) * change, y: y - (y - zoom.y) * change }, room);
}

/** Pushed aside by so many pixels. */
export const moved = (zoom: Zoom, x: number, y: number, room: Room): Zoom =>
  kept({ ...zoom, x: zoom.x + x, y: zoom.y + y }, room);

/** No farther than the picture's edge to the frame's. */
const kept = ({ scale, x, y }: Zoom, { width, height }: Room): Zoom => ({
  scale,
  x: within(x, (width * (scale - 1)) / 2),
  y: within(y, (height * (scale - 1)) / 2),
});

const within = (value: number, most: number): number => Math.min(most, Math.max(-most, value)) || 0;
