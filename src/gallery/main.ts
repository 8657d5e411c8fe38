import './gallery-page.ts';
