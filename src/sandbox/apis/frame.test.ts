import { describe, expect, it } from 'vitest';
import { Refusal } from '../engine/contract.ts';
import { readRequestFrame, writePush, writeRefusal, writeResponse } from './frame.ts';

describe('a request frame', () => {
  it('is read with its id, its version and its payload', () => {
    const text = '{"request_id":"1","action":"send_event","payload":{"chat_id":"C"},"version":"3.7","author_id":"x"}';
    expect(readRequestFrame(text)).toEqual({
      requestId: '1',
      action: 'send_event',
      payload: { chat_id: 'C' },
      version: '3.7',
    });
  });

  it('may come with nothing but its action', () => {
    expect(readRequestFrame('{"action":"ping"}')).toEqual({ action: 'ping', payload: {} });
    expect(readRequestFrame('{"action":"ping","payload":null,"request_id":null}')).toEqual({
      action: 'ping',
      payload: {},
    });
  });

  it.each([
    ['{', undefined, undefined],
    ['"ping"', undefined, undefined],
    ['[]', undefined, undefined],
    ['null', undefined, undefined],
    ['{"request_id":"7"}', undefined, '7'],
    ['{"request_id":"7","action":"x","payload":[]}', 'x', '7'],
    ['{"request_id":7,"action":"x"}', 'x', undefined],
    ['{"request_id":"7","action":"x","version":3.6}', 'x', '7'],
  ])('that is %s is refused, with what of it can be told', (text, action, requestId) => {
    const broken = readRequestFrame(text);
    expect(broken).toMatchObject({ refusal: { type: 'validation' } });
    expect('refusal' in broken && broken.action).toBe(action);
    expect(broken.requestId).toBe(requestId);
  });
});

describe('an answer', () => {
  it('carries id and action of its request', () => {
    expect(JSON.parse(writeResponse({ action: 'ping', requestId: '1' }, {}))).toEqual({
      request_id: '1',
      action: 'ping',
      type: 'response',
      success: true,
      payload: {},
    });
  });

  it('has no id where the request had none', () => {
    expect(JSON.parse(writeResponse({ action: 'ping' }, null))).toEqual({
      action: 'ping',
      type: 'response',
      success: true,
      payload: {},
    });
  });

  it('that refuses holds the error in its payload, with data only where there is some', () => {
    const plain = new Refusal('chat_inactive', 'The chat has no active thread.');
    expect(JSON.parse(writeRefusal({ action: 'send_event', requestId: '1' }, plain))).toEqual({
      request_id: '1',
      action: 'send_event',
      type: 'response',
      success: false,
      payload: { error: { type: 'chat_inactive', message: 'The chat has no active thread.' } },
    });
    const elsewhere = new Refusal('misdirected_request', 'Elsewhere.', { region: 'fra' });
    expect(JSON.parse(writeRefusal({}, elsewhere))).toEqual({
      type: 'response',
      success: false,
      payload: { error: { type: 'misdirected_request', message: 'Elsewhere.', data: { region: 'fra' } } },
    });
  });
});

describe('a push', () => {
  it('has a request id only where it was caused on that connection', () => {
    expect(JSON.parse(writePush('3.6', 'incoming_event', '{"chat_id":"C"}'))).toEqual({
      version: '3.6',
      action: 'incoming_event',
      type: 'push',
      payload: { chat_id: 'C' },
    });
    expect(JSON.parse(writePush('3.5', 'incoming_event', '{}', 'a "1"'))).toMatchObject({
      version: '3.5',
      request_id: 'a "1"',
    });
  });
});
