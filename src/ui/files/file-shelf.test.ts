import { describe, expect, it } from 'vitest';
import type { Action } from '../../store/actions.ts';
import type { Chat } from '../../store/chat.ts';
import { createStore } from '../../store/store.ts';
import { loggedIn, online, stateAfter } from '../../store/testing/builders.ts';
import { aChatAtHand } from '../../store/testing/chats.ts';
import type { Chosen } from './chosen.ts';
import { FileShelf, shelfOf } from './file-shelf.ts';

let key = 0;

function aFile(name: string): Chosen {
  key += 1;
  return { key, name, file: new File([name], name), isPicture: false, problem: undefined };
}

/** A real state, and who it belongs to changes as actions say. */
function aChatOf(...actions: readonly Action[]): { readonly chat: Chat; dispatch(action: Action): void } {
  const store = createStore(stateAfter(...actions));
  const chat: Chat = {
    ...aChatAtHand().chat,
    get state() {
      return store.state;
    },
  };
  return { chat, dispatch: store.dispatch };
}

describe('the shelf of files', () => {
  it('keeps those of each chat apart', () => {
    const shelf = new FileShelf();
    const [one, two] = [aFile('one.pdf'), aFile('two.pdf')];
    shelf.put('A', [one]);
    shelf.put('B', [two]);
    expect(shelf.at('A')).toEqual([one]);
    expect(shelf.at('B')).toEqual([two]);
    expect(shelf.at('A')).toBe(shelf.at('A'));
    shelf.put('A', []);
    expect(shelf.at('A')).toEqual([]);
  });

  it('gives what was chosen before the chat was known to the one that comes, behind what that has', () => {
    const shelf = new FileShelf();
    const [early, later] = [aFile('early.pdf'), aFile('later.pdf')];
    shelf.put(undefined, [early]);
    shelf.put('A', [later]);
    expect(shelf.at(undefined)).toEqual([early]);
    expect(shelf.at('A')).toEqual([later, early]);
    expect(shelf.at(undefined)).toEqual([]);
  });

  it('stays with a visitor who logs in, and is empty for another one', () => {
    const { chat, dispatch } = aChatOf(online);
    const early = aFile('early.pdf');
    shelfOf(chat).put('A', [early]);
    dispatch(loggedIn());
    const theirs = shelfOf(chat);
    expect(theirs.at('A')).toEqual([early]);

    dispatch({ type: 'identity_changed' });
    expect(shelfOf(chat).at('A')).toEqual([]);
    // What comes back too late is nobody's any more.
    theirs.put('A', [early]);
    expect(shelfOf(chat).at('A')).toEqual([]);
  });
});
