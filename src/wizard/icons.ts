import { svg } from 'lit';

const icon = (path: string) => svg`<svg viewBox="0 0 24 24" aria-hidden="true"><path d=${path} /></svg>`;

export const undoIcon = icon('M9 14 4 9l5-5M4 9h10a6 6 0 0 1 0 12h-3');
export const redoIcon = icon('m15 14 5-5-5-5M20 9H10a6 6 0 0 0 0 12h3');
export const linkIcon = icon(
  'M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.7-5.7L12 7M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 5.7 5.7L12 17',
);
export const copyIcon = icon('M9 9h11v11H9zM15 9V4H4v11h5');
export const saveIcon = icon('M12 4v11m0 0 4-4m-4 4-4-4M5 20h14');
export const passIcon = icon('m5 12.5 4.5 4.5L19 7.5');
export const failIcon = icon('M12 4 2.8 20h18.4zM12 10v4m0 3v.1');
export const closeIcon = icon('M6 6l12 12M18 6 6 18');
