import type { Codec, ProtocolVersion } from './codec.ts';
import { codec as v36 } from './v3-6/codec.ts';

/** The codec that is always at hand. Throws for a version that {@link loadCodec} has to bring. */
export function codecFor(version: ProtocolVersion): Codec {
  if (version !== v36.version) throw new RangeError(`Version ${version} has to be loaded first.`);
  return v36;
}

/** The codec of any version. What is not spoken on this page is not loaded either. */
export async function loadCodec(version: ProtocolVersion): Promise<Codec> {
  return version === '3.0' ? (await import('./v3-0/codec.ts')).codec : v36;
}
