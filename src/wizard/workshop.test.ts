import { describe, expect, it } from 'vitest';
import { PLAIN } from './design.ts';
import { writeLink } from './design-link.ts';
import { USUAL_LOOK } from './look.ts';
import {
  begin,
  done,
  emptyWorkshop,
  follow,
  readWorkshop,
  redone,
  set,
  undone,
  type Workshop,
  writeWorkshop,
} from './workshop.ts';

const worked = (): Workshop => {
  let workshop = set(emptyWorkshop(), 'tokens', 'accent', '#a50');
  for (const radius of ['17px', '18px']) workshop = set(workshop, 'tokens', 'radius', radius, true);
  return set(done(workshop), 'attributes', 'scheme', 'dark');
};

describe('the wizard’s memory', () => {
  it('keeps all over a reload: what is, what was and what was undone', () => {
    const workshop = { ...undone(worked()), look: { ...USUAL_LOOK, view: 'form' as const } };
    const again = readWorkshop(writeWorkshop(workshop));

    expect(again).toEqual(workshop);
    expect(redone(again).history.present).toEqual({
      tokens: { accent: '#a50', radius: '18px' },
      attributes: { scheme: 'dark' },
      phrases: {},
      starters: [],
    });
    expect(undone(again).history.present.tokens).toEqual({ accent: '#a50' });
  });

  it('takes an entry away where its value is emptied', () => {
    expect(set(worked(), 'tokens', 'accent', '').history.present.tokens).toEqual({ radius: '18px' });
  });

  it('adds no step where nothing changes', () => {
    const workshop = worked();

    expect(set(workshop, 'tokens', 'accent', '#a50').history).toBe(workshop.history);
    expect(begin(workshop, workshop.history.present)).toBe(workshop);
  });

  it.each([null, '', '{', '[]', '7', '{"present": 3, "past": {}, "look": [], "setup": 1}'])(
    'begins anew where what was kept cannot be read: %s',
    (kept) => {
      expect(readWorkshop(kept)).toEqual(emptyWorkshop());
    },
  );

  it('believes what was kept as little as a link', () => {
    const kept = JSON.stringify({
      present: { tokens: { accent: 'url(//x)', radius: '4px' }, attributes: { onload: 'x' }, phrases: { x: 'y' } },
      past: [{ tokens: { font: '};*{' } }],
      look: { view: 'nowhere', dir: 'rtl' },
    });

    expect(readWorkshop(kept)).toEqual({
      ...emptyWorkshop(),
      history: { past: [PLAIN], present: { ...PLAIN, tokens: { radius: '4px' } }, future: [] },
      look: { ...USUAL_LOOK, dir: 'rtl' },
    });
  });

  it('takes a link as one more step, so that nothing is lost by it', () => {
    const workshop = worked();
    const { workshop: after, problems } = follow(workshop, `#${writeLink({ ...PLAIN, tokens: { space: '5px' } })}`);

    expect(problems).toEqual([]);
    expect(after.history.present).toEqual({ ...PLAIN, tokens: { space: '5px' } });
    expect(undone(after).history.present).toBe(workshop.history.present);
    expect(follow(workshop, '').workshop).toBe(workshop);
    expect(follow(workshop, '#accent=banana')).toEqual({ workshop, problems: [expect.stringContaining('banana')] });
  });
});
