/** How Chromium and Firefox are started: quiet on a closed network, and without their sandbox where root needs that. */

/** The size that pages are tested at, in CSS pixels, unless a test sets another. */
export const VIEWPORT = { width: 1280, height: 720 };

const isRoot = process.getuid?.() === 0;

/** @param {string} executablePath @returns {import('playwright').LaunchOptions} */
export function chromiumOptions(executablePath) {
  return {
    executablePath,
    args: [
      ...(isRoot ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  };
}

/** @param {string} executablePath @returns {import('puppeteer-core').LaunchOptions} */
export function firefoxOptions(executablePath) {
  return {
    browser: 'firefox',
    executablePath,
    headless: true,
    defaultViewport: VIEWPORT,
    extraPrefsFirefox: {
      'app.normandy.enabled': false,
      'browser.safebrowsing.downloads.remote.enabled': false,
      'browser.safebrowsing.malware.enabled': false,
      'browser.safebrowsing.phishing.enabled': false,
      'datareporting.policy.dataSubmissionEnabled': false,
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
      'services.settings.server': 'data:,',
      'toolkit.telemetry.enabled': false,
    },
  };
}
