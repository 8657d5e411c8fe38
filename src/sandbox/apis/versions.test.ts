import { describe, expect, it } from 'vitest';
import { answerIn, apiVersion, frameVersion, pushIn } from './versions.ts';

const groups = { action: 'groups_status_updated', payload: { groups: [{ id: 0, status: 'online' }] } };

describe('versions', () => {
  it('that are served are 3.0 and those from 3.4 to 3.6', () => {
    expect(['3.0', '3.3', '3.4', '3.5', '3.6', '3.7', '3', ''].map(apiVersion)).toEqual([
      '3.0',
      undefined,
      '3.4',
      '3.5',
      '3.6',
      undefined,
      undefined,
      undefined,
    ]);
  });

  it.each([
    ['3.5', undefined, '3.5'],
    ['3.5', '3.5', '3.5'],
    ['3.5', '3.6', '3.6'],
    ['3.6', '3.7', '3.6'],
    ['3.6', '3.10', '3.6'],
    ['3.6', '3.5', undefined],
    ['3.4', '3.3', undefined],
    ['3.6', 'v3.6', undefined],
    ['3.6', '', undefined],
    ['3.6', '3.0', undefined],
    ['3.0', undefined, '3.0'],
    ['3.0', '3.0', '3.0'],
    ['3.0', '3.6', undefined],
  ] as const)('of a frame on a %s connection that says %s is %s', (connection, asked, handled) => {
    expect(frameVersion(connection, asked)).toBe(handled);
  });
});

describe('older customers', () => {
  it('of 3.4 hear of group statuses by multicast', () => {
    expect(pushIn('3.4', 'customer', groups)).toMatchObject([
      { action: 'incoming_multicast', payload: { content: { groups: [{ id: 0, status: 'online' }] } } },
    ]);
    expect(pushIn('3.5', 'customer', groups)).toEqual([groups]);
    expect(pushIn('3.4', 'agent', groups)).toEqual([groups]);
  });

  it('get a payload of their own where there is one', () => {
    const push = { action: 'groups_status_updated', payload: 'new', olderPayload: 'old' };
    expect(
      ['3.5', '3.6'].map((version) => pushIn(version === '3.5' ? '3.5' : '3.6', 'customer', push)[0]?.payload),
    ).toEqual(['old', 'new']);
  });

  it('do not hear of what 3.6 brought', () => {
    for (const action of ['event_deleted', 'incoming_event_preview', 'incoming_thinking_indicator']) {
      expect(pushIn('3.5', 'customer', { action, payload: {} })).toEqual([]);
      expect(pushIn('3.6', 'customer', { action, payload: {} })).toHaveLength(1);
    }
  });

  it('get the dynamic configuration flat', () => {
    const answer = { organization_id: 'o', default_widget: 'livechat', livechat: { group_id: 0, language: 'en' } };
    expect(answerIn('3.5', 'customer', 'get_dynamic_configuration', answer)).toEqual({
      organization_id: 'o',
      group_id: 0,
      language: 'en',
    });
    expect(answerIn('3.6', 'customer', 'get_dynamic_configuration', answer)).toBe(answer);
  });

  it('get no groups for a page', () => {
    expect(answerIn('3.4', 'customer', 'update_customer_page', { groups: [] })).toEqual({});
  });
});
