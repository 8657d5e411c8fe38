/**
 * A picture as WebP, in which gradients stay smooth in a third of PNG's bytes. Encoded by the browser, which can.
 * @param {import('playwright').Page} page any, of Chromium
 * @param {Buffer} png
 * @returns {Promise<Buffer>}
 */
export async function asWebp(page, png) {
  const encoded = await page.evaluate(encode, png.toString('base64'));
  return Buffer.from(encoded.slice(encoded.indexOf(',') + 1), 'base64');
}

// Runs inside a page: it is sent as text, so it stands alone.

/** @param {string} base64 @returns {Promise<string>} a data URL */
async function encode(base64) {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const canvas = document.createElement('canvas');
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
  return canvas.toDataURL('image/webp', 0.8);
}
