/** What the examples take for granted of the page that they stand on. */
interface Window {
  dataLayer?: object[];
}

interface WindowEventMap {
  /** The visitor decided what may be loaded. */
  consent: CustomEvent<{ readonly chat: boolean }>;
}
