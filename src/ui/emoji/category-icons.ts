import type { TemplateResult } from 'lit';
import { icon } from '../icons.ts';
import type { Category } from './emoji-list.ts';

/** A sign for each shelf of the picker. */
export const categoryIcons: { readonly [C in Category | 'recent']: TemplateResult } = {
  recent: icon('M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 7v5l3 2'),
  smileys: icon('M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM8.5 14a4.2 4.2 0 0 0 7 0M9 9.5h.01M15 9.5h.01'),
  people: icon('M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM4.5 21a7.5 7.5 0 0 1 15 0'),
  nature: icon('M5 21c0-9 5-15 15-16 0 10-5 15-12 15M5 21c2-5 5-8 9-10'),
  food: icon('M6 3v7a2.5 2.5 0 0 0 5 0V3M8.5 12.5V21M17 3c-2.5 2-3 6-3 10h3m0-10v18'),
  travel: icon('M5 17V8.5L7 4h10l2 4.5V17M3.5 17h17M6.5 17v3M17.5 17v3M5 10h14M8 13.5h.01M16 13.5h.01'),
  activities: icon('M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM5.5 5.7c4 3.5 4 9 0 12.6M18.5 5.7c-4 3.5-4 9 0 12.6'),
  objects: icon('M9 18h6M10 21h4M8.5 15C6.5 13.5 6 11.5 6 10a6 6 0 0 1 12 0c0 1.5-.5 3.5-2.5 5z'),
  symbols: icon('M12 20s-8-5-8-11a4.3 4.3 0 0 1 8-2 4.3 4.3 0 0 1 8 2c0 6-8 11-8 11z'),
  flags: icon('M5 21V4c5-2.5 8 2.5 14 0v10c-6 2.5-9-2.5-14 0'),
};
