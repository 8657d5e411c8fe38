import { describe, expect, it } from 'vitest';
import type { FileEvent } from '../../protocol/domain/event.ts';
import { type EventId, id } from '../../protocol/domain/ids.ts';
import { fileFacts } from './file-facts.ts';

const aFile = (fields: Partial<FileEvent>): FileEvent => ({
  type: 'file',
  id: id<EventId>('file-1'),
  createdAt: 0,
  sortKey: 0,
  name: 'plan.pdf',
  url: 'https://cdn.example.test/files/plan.pdf',
  contentType: 'application/pdf',
  ...fields,
});

describe('what is known of a file', () => {
  it.each([
    ['image/webp', 'x', 'picture'],
    ['video/mp4', 'x', 'video'],
    ['audio/mpeg', 'x', 'audio'],
    ['application/pdf', 'x.png', 'other'],
    ['', 'photo.JPG', 'picture'],
    ['application/octet-stream', 'song.mp3', 'audio'],
    ['', 'noEnding', 'other'],
    ['nonsense', '', 'other'],
  ])('is its kind, by its type %j or else by its name %j', (contentType, name, kind) => {
    expect(fileFacts(aFile({ contentType, name })).kind).toBe(kind);
  });

  it('is its proportions, where both sides say something', () => {
    expect(fileFacts(aFile({ width: 800, height: 400 })).ratio).toBe(2);
    expect(fileFacts(aFile({ width: 800 })).ratio).toBeUndefined();
    expect(fileFacts(aFile({ width: 800, height: 0 })).ratio).toBeUndefined();
    expect(fileFacts(aFile({ width: -800, height: -400 })).ratio).toBeUndefined();
  });

  it('is a name: its own, or the last of its address', () => {
    const url = 'https://cdn.example.test/files/a%20plan.pdf?x=1';
    expect(fileFacts({ type: 'file', url }).name).toBe('a plan.pdf');
    expect(fileFacts({ type: 'file', url: 'https://cdn.example.test/%E0%A4%A' }).name).toBe('%E0%A4%A');
    expect(fileFacts(aFile({ name: '', url })).name).toBe('a plan.pdf');
    expect(fileFacts({ type: 'file', url: '' }).name).toBe('');
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'blob:https://shop.example.test/1',
    'file:///etc/passwd',
    'mailto:a@example.test',
    'https://bank.example.test@evil.example.test/x.png',
    'nonsense',
    '',
  ])('is no address where it could lead elsewhere than to a file of the web: %s', (url) => {
    const { href, source } = fileFacts(aFile({ url, contentType: 'image/png' }));
    expect({ href, source }).toEqual({ href: undefined, source: undefined });
  });

  it('is where its smaller pictures lie, as far as these are safe', () => {
    const facts = fileFacts(
      aFile({ thumbnailUrl: '//cdn.example.test/small.png', thumbnail2xUrl: 'javascript:alert(1)' }),
    );
    expect(facts).toMatchObject({ thumbnail: 'https://cdn.example.test/small.png', thumbnail2x: undefined });
  });
});
