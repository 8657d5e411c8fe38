import type { Codec, ProtocolVersion } from './codec.ts';
import { codec as v36 } from './v3-6/codec.ts';

const CODECS: { readonly [V in ProtocolVersion]: Codec } = { '3.6': v36 };

export const codecFor = (version: ProtocolVersion): Codec => CODECS[version];
