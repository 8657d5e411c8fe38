import { once } from 'node:events';
import { WebSocket } from 'ws';

/** A bare RTM connection for measuring: frames out, frames in, nothing in between. */
export class RtmSocket {
  #socket;
  #sent = 0;
  /** @type {Set<(frame: Record<string, unknown>) => void>} */
  #listeners = new Set();

  /** @param {string} url */
  constructor(url) {
    this.#socket = new WebSocket(url);
    this.#socket.on('message', (data) => {
      const frame = JSON.parse(data.toString());
      for (const listener of this.#listeners) listener(frame);
    });
  }

  async opened() {
    await once(this.#socket, 'open');
  }

  /**
   * @param {string} action
   * @param {object} payload
   * @returns {Promise<Record<string, any>>} payload of the answer
   */
  async request(action, payload) {
    const requestId = String(++this.#sent);
    const answer = this.next((frame) => frame.type === 'response' && frame.request_id === requestId);
    this.#socket.send(JSON.stringify({ request_id: requestId, action, payload }));
    const frame = await answer;
    if (frame.success !== true) throw new Error(`${action}: ${JSON.stringify(frame.payload)}`);
    return /** @type {Record<string, any>} */ (frame.payload);
  }

  /**
   * @param {(frame: Record<string, unknown>) => boolean} wanted
   * @returns {Promise<Record<string, unknown>>}
   */
  next(wanted) {
    return new Promise((resolve) => {
      /** @param {Record<string, unknown>} frame */
      const listener = (frame) => {
        if (!wanted(frame)) return;
        this.#listeners.delete(listener);
        resolve(frame);
      };
      this.#listeners.add(listener);
    });
  }

  close() {
    this.#socket.terminate();
  }
}
