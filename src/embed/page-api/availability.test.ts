import { describe, expect, it } from 'vitest';
import type { Action } from '../../store/actions.ts';
import { anAgent, began, inChat, loggedIn, offline, online, stateAfter } from '../../store/testing/builders.ts';
import { availabilityOf, ownGroupStatus } from './availability.ts';

const groups = (statuses: Readonly<Record<number, 'online' | 'offline' | 'online_for_queue'>>): Action => ({
  type: 'groups_read',
  groups: statuses,
});

describe('whether somebody is available', () => {
  it('is the status of the widget’s group, also while an agent is in the chat', () => {
    const state = inChat(began({ users: [anAgent()] }), groups({ 0: 'offline', 1: 'online' }));
    expect(availabilityOf(ownGroupStatus(state))).toBe('offline');

    const ofOne = { ...state, chats: { ...state.chats, groupId: 1 } };
    expect(availabilityOf(ownGroupStatus(ofOne))).toBe('online');
  });

  it('is online too where one waits in a queue, and offline in a group that there is not', () => {
    const state = stateAfter(online, loggedIn(), groups({ 0: 'online_for_queue' }));
    expect(availabilityOf(ownGroupStatus(state))).toBe('online');
    expect(ownGroupStatus({ ...state, chats: { ...state.chats, groupId: 99 } })).toBe('offline');
  });

  it('is not known before anybody said it, nor without a connection', () => {
    expect(ownGroupStatus(stateAfter(online, loggedIn()))).toBeUndefined();
    expect(ownGroupStatus(stateAfter(online, loggedIn(), groups({ 0: 'online' }), offline))).toBeUndefined();
  });
});
