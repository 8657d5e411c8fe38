/** Files for tests: real ones, of the kinds that people send. */

export const aTextFile = (name = 'plan.pdf', bytes = 2048, type = 'application/pdf'): File =>
  new File([new Uint8Array(bytes)], name, { type });

/** A picture of one colour. */
export async function aPicture(name = 'room.png', width = 80, height = 40): Promise<File> {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('There is no canvas here.');
  context.fillStyle = 'teal';
  context.fillRect(0, 0, width, height);
  return new File([await canvas.convertToBlob()], name, { type: 'image/png' });
}

/** What a drag or the clipboard brings. */
export function carrying(files: readonly File[], text = ''): DataTransfer {
  const data = new DataTransfer();
  for (const file of files) data.items.add(file);
  if (text !== '') data.setData('text/plain', text);
  return data;
}

/** As a person does by the browser's own dialog. */
export function chooseIn(input: HTMLInputElement, files: readonly File[]): void {
  input.files = carrying(files).files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}
