const EXTENSIONS: ReadonlySet<string> = new Set([
  'exe',
  'msi',
  'bat',
  'cmd',
  'com',
  'scr',
  'sh',
  'ps1',
  'jar',
  'app',
  'dmg',
  'apk',
]);

/** First bytes of programs: Windows, Linux, macOS (four kinds and the fat one, which Java classes share), scripts. */
const MAGIC = ['4d5a', '7f454c46', 'feedface', 'feedfacf', 'cefaedfe', 'cffaedfe', 'cafebabe', '2321'].map((hex) =>
  Buffer.from(hex, 'hex'),
);
const ZIP = Buffer.from('PK\x03\x04', 'latin1');
/** What the archives hold that are programs, and documents do not. */
const PROGRAM_ENTRIES = ['META-INF/MANIFEST.MF', 'AndroidManifest.xml'];
/** Disk images carry their mark in a trailer of 512 bytes. */
const DISK_IMAGE_TRAILER = 512;

/** Whether a file is a program by its name or by its bytes: such are not taken (R83). */
export function isExecutable(name: string, bytes: Buffer): boolean {
  const extension = /\.([^.]+)$/.exec(name.replace(/[.\s]+$/, ''))?.[1]?.toLowerCase();
  if (extension !== undefined && EXTENSIONS.has(extension)) return true;
  if (MAGIC.some((magic) => bytes.subarray(0, magic.length).equals(magic))) return true;
  if (bytes.subarray(0, 4).equals(ZIP) && PROGRAM_ENTRIES.some((entry) => bytes.includes(entry))) return true;
  return (
    bytes.length >= DISK_IMAGE_TRAILER && bytes.toString('latin1', bytes.length - 512, bytes.length - 508) === 'koly'
  );
}
