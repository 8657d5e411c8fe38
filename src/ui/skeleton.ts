import { css, html } from 'lit';

/** The shape of a conversation that is still on its way. */
export const skeleton = (label: string) => html`
  <div class="skeleton" part="skeleton" role="status">
    <span class="hidden">${label}</span>
    <i></i><i></i><i></i><i></i><i></i><i></i>
  </div>`;

export const skeletonStyles = css`
  .skeleton {
    display: flex;
    flex: 1;
    flex-direction: column;
    gap: 4px;
    justify-content: end;
    min-block-size: 0;
    overflow: hidden;
    padding: 16px;
    animation: breathe var(--_beat, 1.6s) ease-in-out infinite;
  }
  .skeleton i {
    flex: none;
    inline-size: 62%;
    block-size: 38px;
    margin-inline-start: 36px;
    border-radius: calc(1.125 * var(--_r));
    background: var(--_raised-2);
  }
  .skeleton i:is(:nth-of-type(1), :nth-of-type(4), :nth-of-type(5)) {
    align-self: end;
    margin-block-start: 8px;
    inline-size: 40%;
  }
  .skeleton i:is(:nth-of-type(2), :nth-of-type(5), :nth-of-type(6)) {
    margin-block-start: 8px;
    block-size: 58px;
  }
  .skeleton i:nth-of-type(3) {
    inline-size: 45%;
  }
  .skeleton i:nth-of-type(5) {
    margin-block-start: 0;
    inline-size: 58%;
  }
  @keyframes breathe {
    50% {
      opacity: 0.55;
    }
  }
`;
