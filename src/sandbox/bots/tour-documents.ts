/** The files of the tour that are no pictures: a melody, a film, a page to print, a note. */
import film from './media/lamp-film.json';

/** Samples a second. */
const RATE = 8000;
/** Two seconds of a melody: frequencies in hertz, a quarter of a second each. */
const NOTES = [523.25, 659.25, 783.99, 659.25, 698.46, 587.33, 523.25, 523.25] as const;

/** A WAV file, one byte a sample. */
function melody(): Buffer {
  const length = RATE / 4;
  const sound = Buffer.alloc(length * NOTES.length);
  NOTES.forEach((frequency, note) => {
    for (let i = 0; i < length; i += 1) {
      const fading = (1 - i / length) ** 2;
      sound[note * length + i] = Math.round(128 + 80 * fading * Math.sin((2 * Math.PI * frequency * i) / RATE));
    }
  });
  const header = Buffer.alloc(44);
  header.write('RIFF', 0);
  header.writeUInt32LE(36 + sound.length, 4);
  header.write('WAVEfmt ', 8);
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(1, 20); // Not compressed.
  header.writeUInt16LE(1, 22); // One channel.
  header.writeUInt32LE(RATE, 24);
  header.writeUInt32LE(RATE, 28);
  header.writeUInt16LE(1, 32);
  header.writeUInt16LE(8, 34);
  header.write('data', 36);
  header.writeUInt32LE(sound.length, 40);
  return Buffer.concat([header, sound]);
}

/** A PDF file of one page. */
function page(): Buffer {
  const words =
    'BT /F1 28 Tf 60 740 Td (Care of your lamp) Tj /F1 14 Tf 0 -40 Td (Dust it with a dry cloth. That is all.) Tj ET';
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 5 0 R >> >> /Contents 4 0 R >>',
    `<< /Length ${words.length} >>\nstream\n${words}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let text = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const place = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  const end = `trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`;
  return Buffer.from(`${text}xref\n0 ${size}\n0000000000 65535 f \n${table}${end}`, 'latin1');
}

/** Each is made when it is asked for. */
export const DOCUMENTS = {
  melody,
  film: () => Buffer.from(film.base64.join(''), 'base64'),
  page,
  note: () => Buffer.from('Brass lamp, two years of warranty.\nKeep this note with the receipt.\n', 'utf8'),
} as const;
