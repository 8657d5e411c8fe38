import { css, html, type TemplateResult } from 'lit';

/** So much of a name's end stays, with what tells its kind. */
const END = 8;

/** A file's name, whole for those who copy or hear it; where the room is short, its middle gives way. */
export function fileName(name: string): TemplateResult {
  const letters = [...name];
  const at = Math.max(0, letters.length - END);
  return html`<bdi class="file-name" part="file-name" title=${name}
    ><span>${letters.slice(0, at).join('')}</span><span>${letters.slice(at).join('')}</span></bdi
  >`;
}

export const fileNameStyles = css`
  .file-name {
    display: flex;
    inline-size: fit-content;
    min-inline-size: 0;
    max-inline-size: 100%;
    font-weight: 600;
    white-space: pre;
  }
  .file-name span:first-child {
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .file-name span:last-child {
    flex: none;
  }
`;
