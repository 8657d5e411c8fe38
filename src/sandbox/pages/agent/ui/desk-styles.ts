import { css } from 'lit';

/**
 * Where the regions of the desk lie: rail, list, talk and details side by side; the details over the talk on narrower
 * screens; one region at a time on phones.
 */
export const deskStyles = css`
  :host {
    display: block;
  }
  .desk {
    display: grid;
    grid-template: minmax(0, 1fr) / 60px minmax(0, 1fr);
    block-size: 100dvh;
    overflow: clip;
  }
  main {
    display: grid;
    grid-template: auto minmax(0, 1fr) / clamp(272px, 22vw, 340px) minmax(0, 1fr) clamp(272px, 22vw, 320px);
    min-block-size: 0;
    position: relative;
  }
  agent-transfer,
  .over {
    position: absolute;
  }
  agent-strip {
    grid-column: 1 / -1;
  }
  agent-chat-list {
    grid-row: 2;
    border-inline-end: 1px solid var(--line);
  }
  agent-conversation,
  .no-chat {
    grid-row: 2;
  }
  agent-details {
    grid-row: 2;
    border-inline-start: 1px solid var(--line);
  }
  agent-visitors {
    grid-row: 2;
    grid-column: 1 / -1;
  }
  .no-chat {
    grid-column: 2 / -1;
    display: grid;
    align-content: center;
    justify-items: center;
    gap: 4px;
    padding: 24px;
    background: var(--surface);
    color: var(--muted);
    text-align: center;
  }
  .no-chat h2 {
    color: var(--text);
    font: inherit;
    font-size: 18px;
    line-height: 24px;
    font-weight: 650;
    letter-spacing: -0.015em;
  }
  .disc {
    display: grid;
    place-items: center;
    inline-size: 72px;
    block-size: 72px;
    margin-block-end: 12px;
    border-radius: 50%;
    background: var(--raised);
  }
  .keys {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: 8px 20px;
    margin-block-start: 20px;
    font-size: 13px;
  }
  .keys kbd {
    display: inline-block;
    min-inline-size: 20px;
    margin-inline-end: 5px;
    padding: 0 5px;
    border: 1px solid var(--line);
    border-radius: 6px;
    font: inherit;
    font-size: 12px;
    line-height: 18px;
  }
  .veil {
    display: none;
  }
  @media (max-width: 1279px) {
    main {
      grid-template-columns: clamp(272px, 30vw, 320px) minmax(0, 1fr);
    }
    agent-details {
      position: absolute;
      inset-block: 0;
      inset-inline-end: 0;
      z-index: 11;
      inline-size: min(340px, 100%);
      border: 0;
      box-shadow: var(--float-shadow);
    }
    .desk:not(.with-details) agent-details {
      display: none;
    }
    .with-details .veil {
      display: block;
      position: absolute;
      inset: 0;
      z-index: 10;
      background: rgb(10 12 20 / 0.32);
    }
    .with-details agent-details {
      animation: slide calc(var(--duration) * 1.2) var(--ease);
    }
  }
  @keyframes slide {
    from {
      opacity: 0;
      transform: translateX(24px);
    }
  }
  @media (max-width: 767px) {
    .desk {
      grid-template: minmax(0, 1fr) auto / minmax(0, 1fr);
    }
    main {
      grid-row: 1;
      grid-template-columns: minmax(0, 1fr);
    }
    agent-chat-list,
    agent-conversation {
      grid-column: 1;
      border: 0;
    }
    .at-chat agent-rail,
    .at-chat agent-chat-list,
    .no-chat {
      display: none;
    }
  }
`;
