import './fixed-clock.ts';
import './gallery-page.ts';
