import { describe, expect, it } from 'vitest';
import { isExecutable } from './executable.ts';

const note = Buffer.from('Dear shop, my lamp flickers.');

describe('R83: an executable', () => {
  it.each(['exe', 'msi', 'bat', 'cmd', 'com', 'scr', 'sh', 'ps1', 'jar', 'app', 'dmg', 'apk'])(
    'is known by its extension .%s',
    (extension) => {
      expect(isExecutable(`lamp.${extension}`, note)).toBe(true);
      expect(isExecutable(`lamp.PDF.${extension.toUpperCase()}. `, note)).toBe(true);
    },
  );

  it.each([
    ['Windows', Buffer.from('MZ\x90\0', 'latin1')],
    ['Linux', Buffer.from('\x7fELF', 'latin1')],
    ['macOS', Buffer.from('cffaedfe', 'hex')],
    ['a script', Buffer.from('#!/bin/sh\n')],
    ['a jar', Buffer.from('PK\x03\x04....META-INF/MANIFEST.MF', 'latin1')],
    ['a disk image', Buffer.concat([Buffer.alloc(100), Buffer.from('koly'), Buffer.alloc(508)])],
  ])('of %s is known by its bytes, whatever it is called', (_, bytes) => {
    expect(isExecutable('lamp.png', bytes)).toBe(true);
  });

  it('is none of the documents and pictures that people send', () => {
    expect(isExecutable('note.txt', note)).toBe(false);
    expect(isExecutable('letter.docx', Buffer.from('PK\x03\x04....word/document.xml', 'latin1'))).toBe(false);
    expect(isExecutable('.profile', note)).toBe(false);
    expect(isExecutable('noextension', Buffer.alloc(0))).toBe(false);
  });
});
