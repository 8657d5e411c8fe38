import { describe, expect, it } from 'vitest';
import { PARTS_OF } from '../embed/hidden-controls.ts';
import { HIDEABLE, hiddenByRule, hidingRules, inOrder, toggled } from './hidden-words.ts';
import { readDesign } from './read-design.ts';

describe('what a window can do without', () => {
  it('is all that the element knows, each once', () => {
    expect([...HIDEABLE].sort()).toEqual(Object.keys(PARTS_OF).sort());
  });

  it('is ticked off and on, and always written in one order', () => {
    expect(toggled('emoji', 'attach')).toBe(toggled('attach', 'emoji'));
    expect(toggled('attach emoji', 'attach')).toBe('emoji');
    expect(toggled('emoji', 'emoji')).toBe('');
  });

  it('can be said in a style sheet, and read from it', () => {
    const every = inOrder(HIDEABLE);

    expect(hidingRules('transcript attach')).toBe(`customer-chat::part(transcript-item),
customer-chat::part(transcript-button) {
  display: none;
}
customer-chat::part(attach-button) {
  display: none;
}
`);
    // What is said moves to where the faces were, as it does by the attribute.
    expect(hidingRules('avatars')).toContain('customer-chat {\n  --_gutter: 0px;\n}\n');
    expect(readDesign(hidingRules(every))).toEqual({
      design: { tokens: {}, attributes: { 'hide-controls': every }, phrases: {}, starters: [] },
      problems: [],
    });
  });

  it('is not what other rules hide', () => {
    const rule = (of: string, property = 'display', value = 'none') => hiddenByRule({ of, property, value });

    expect(rule('customer-chat::part(attach-button), customer-chat::part(emoji-button)')).toEqual(['attach', 'emoji']);
    for (const of of [
      'customer-chat',
      'body',
      '*',
      'customer-chat::part(attach-button), body',
      'customer-chat::part(x)',
    ])
      expect(rule(of), of).toEqual([]);
    expect(rule('customer-chat::part(attach-button)', 'display', 'block')).toEqual([]);
    expect(readDesign('customer-chat::part(window) { display: none }').problems).toHaveLength(1);
  });
});
