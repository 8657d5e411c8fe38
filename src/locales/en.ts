import { englishConsent } from '../ui/consent/consent-phrases.ts';
import { englishEmoji } from '../ui/emoji/emoji-phrases.ts';
import { englishEnded } from '../ui/ended/ended-phrases.ts';
import { englishFiles } from '../ui/files/files-phrases.ts';
import { englishForms } from '../ui/forms/form-phrases.ts';
import { englishGreeting } from '../ui/greeting/greeting-phrases.ts';
import { englishLinks } from '../ui/links/links-phrases.ts';
import { english } from '../ui/phrases.ts';
import { rareEnglish } from '../ui/rare-phrases.ts';
import { englishRating } from '../ui/rating/rating-phrases.ts';
import { englishRich } from '../ui/rich/rich-phrases.ts';
import { systemPhrases } from '../ui/system-phrases.ts';
import { englishRefusals } from '../ui/timeline/refusal-phrases.ts';
import type { Translation } from './translation.ts';

/** All that the widget says, in English: what it says by itself, and the pattern for other languages. */
const phrases: Translation = {
  ...english,
  ...rareEnglish,
  system: systemPhrases,
  refusals: englishRefusals,
  files: englishFiles,
  greeting: englishGreeting,
  emojiPicker: englishEmoji,
  links: englishLinks,
  rich: englishRich,
  forms: englishForms,
  rating: englishRating,
  consent: englishConsent,
  afterwards: englishEnded,
};

export default phrases;
