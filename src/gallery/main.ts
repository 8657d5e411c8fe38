import './fixed-clock.ts';

// What is made when its module is read, reads the clock: it has to come after.
void import('./gallery-page.ts');
