/** With `?still` in its address the gallery is the same whenever it is looked at: pictures of it can be compared. */
export const isStill = new URLSearchParams(location.search).has('still');

/** A Wednesday, in whatever zone the page is in. */
const NOW = new Date(2026, 2, 4, 14, 8).getTime();

if (isStill)
  globalThis.Date = new Proxy(Date, {
    construct: (target, given) => Reflect.construct(target, given.length === 0 ? [NOW] : given),
    get: (target, name) => (name === 'now' ? () => NOW : Reflect.get(target, name)),
  });
