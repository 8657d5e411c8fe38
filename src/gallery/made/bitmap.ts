const HEADER = 54;

/** A picture as a file that somebody chose: a soft slope of two colours, as a bitmap, so that nothing has to encode it. */
export function aBitmap(name: string, width = 96, height = 72): File {
  const row = Math.ceil((width * 3) / 4) * 4;
  const bytes = new Uint8Array(HEADER + row * height);
  const view = new DataView(bytes.buffer);
  bytes.set([0x42, 0x4d]);
  view.setUint32(2, bytes.length, true);
  view.setUint32(10, HEADER, true);
  view.setUint32(14, HEADER - 14, true);
  view.setInt32(18, width, true);
  view.setInt32(22, height, true);
  view.setUint16(26, 1, true);
  view.setUint16(28, 24, true);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      // Blue, green, red.
      bytes.set([110 + (60 * y) / height, 140 + (40 * x) / width, 80 + (90 * y) / height], HEADER + y * row + x * 3);
    }
  }
  return new File([bytes], name, { type: 'image/bmp' });
}
