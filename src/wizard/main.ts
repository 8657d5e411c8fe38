/** One page in two roles: the wizard, and what it shows in its frames. */
if (new URLSearchParams(location.search).has('preview')) void import('./preview/preview.ts');
else void import('./wizard-page.ts');
