import { icon } from '../icons.ts';

export const fileIcons = {
  close: icon('m6.5 6.5 11 11m0-11-11 11'),
  download: icon('M12 4.5v10.5m-4.5-4L12 15.5l4.5-4.5M5 19.5h14'),
  file: icon('M13.5 3H7a2 2 0 0 0-2 2v14a2 2 0 0 0 2 2h10a2 2 0 0 0 2-2V8.5zm0 0v5.5H19M9 13h6m-6 3.5h4'),
  picture: icon(
    'M5 4.5h14a1.5 1.5 0 0 1 1.5 1.5v12a1.5 1.5 0 0 1-1.5 1.5H5A1.5 1.5 0 0 1 3.5 18V6A1.5 1.5 0 0 1 5 4.5M4 16.5l4.5-4.5 4 4 3-3 4.5 4M15.5 9v.1',
  ),
  play: icon('M8 5.5v13l10.5-6.5z'),
  zoomIn: icon('M10.5 4.5a6 6 0 1 1 0 12 6 6 0 0 1 0-12M15 15l5 5M8 10.5h5M10.5 8v5'),
  zoomOut: icon('M10.5 4.5a6 6 0 1 1 0 12 6 6 0 0 1 0-12M15 15l5 5M8 10.5h5'),
} as const;
