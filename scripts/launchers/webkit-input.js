/** Keyboard, mouse and window of a WebKit driver, by the names that Puppeteer's pages use. */
import { Button, Key, Origin } from 'selenium-webdriver';

/** @typedef {import('selenium-webdriver').WebDriver} WebDriver */

/** @type {Readonly<Record<string, string>>} names of `KeyboardEvent.key` -> WebDriver's code points */
const KEYS = {
  Alt: Key.ALT,
  ArrowDown: Key.ARROW_DOWN,
  ArrowLeft: Key.ARROW_LEFT,
  ArrowRight: Key.ARROW_RIGHT,
  ArrowUp: Key.ARROW_UP,
  Backspace: Key.BACK_SPACE,
  Control: Key.CONTROL,
  Delete: Key.DELETE,
  End: Key.END,
  Enter: Key.ENTER,
  Escape: Key.ESCAPE,
  Home: Key.HOME,
  Meta: Key.META,
  PageDown: Key.PAGE_DOWN,
  PageUp: Key.PAGE_UP,
  Shift: Key.SHIFT,
  Space: Key.SPACE,
  Tab: Key.TAB,
};

/** @param {string} name */
function keyCode(name) {
  const code = KEYS[name] ?? name;
  if ([...code].length !== 1) throw new Error(`No key is called "${name}".`);
  return code;
}

/** @param {WebDriver} driver */
export function webkitKeyboard(driver) {
  return {
    /** @param {string} text */
    type: (text) => driver.actions().sendKeys(text.replaceAll('\n', Key.ENTER)).perform(),
    /** @param {string} key */
    press: (key) => driver.actions().keyDown(keyCode(key)).keyUp(keyCode(key)).perform(),
    /** @param {string} key */
    down: (key) => driver.actions().keyDown(keyCode(key)).perform(),
    /** @param {string} key */
    up: (key) => driver.actions().keyUp(keyCode(key)).perform(),
  };
}

const BUTTONS = { left: Button.LEFT, middle: Button.MIDDLE, right: Button.RIGHT };

/** @typedef {{ button?: keyof typeof BUTTONS }} MouseOptions */

/** @param {WebDriver} driver */
export function webkitMouse(driver) {
  /** @param {number} x @param {number} y */
  const moved = (x, y) => driver.actions().move({ x, y, origin: Origin.VIEWPORT, duration: 0 });
  /** @param {MouseOptions} options */
  const buttonOf = ({ button = 'left' }) => BUTTONS[button];
  return {
    /** @param {number} x @param {number} y */
    move: (x, y) => moved(x, y).perform(),
    /** @param {number} x @param {number} y @param {MouseOptions} options */
    click: (x, y, options = {}) => moved(x, y).press(buttonOf(options)).release(buttonOf(options)).perform(),
    /** @param {MouseOptions} options */
    down: (options = {}) => driver.actions().press(buttonOf(options)).perform(),
    /** @param {MouseOptions} options */
    up: (options = {}) => driver.actions().release(buttonOf(options)).perform(),
    reset: () => driver.actions().clear(),
  };
}

/** MiniBrowser's tool bar keeps the page at this width or wider, in CSS pixels. */
const NARROWEST = 447;

/** Of one try and of all, in milliseconds. */
const PATIENCE = { once: 1_000, whole: 30_000 };

/**
 * Makes the page this large, but no narrower than 447 CSS pixels. Settles when the page knows its new size, and
 * rejects where it has another one after 30 s.
 * @param {WebDriver} driver
 * @param {{ width: number, height: number }} size
 */
export async function resizeWebKit(driver, { width, height }) {
  const wanted = { width: Math.max(width, NARROWEST), height };
  const deadline = Date.now() + PATIENCE.whole;
  let page = await sizeOfPage(driver);
  while (page.width !== wanted.width || page.height !== wanted.height) {
    if (Date.now() > deadline) {
      throw new Error(
        `WebKit's page is ${page.width} x ${page.height}, not ${wanted.width} x ${wanted.height} as it was to be.`,
      );
    }
    await resizeAround(driver, page, wanted);
    // The window is there before its page knows: what is measured too early is the last size, and the frame around
    // it comes out wrong. The next try measures anew.
    page = await sizeWithin(driver, wanted, PATIENCE.once);
  }
}

/**
 * @typedef {{ width: number, height: number }} Size
 * @param {WebDriver} driver
 * @param {Size} page as it is now
 * @param {Size} wanted
 */
async function resizeAround(driver, page, wanted) {
  const window = driver.manage().window();
  const outer = await window.getRect();
  await window.setRect({
    x: 0,
    y: 0,
    width: outer.width - page.width + wanted.width,
    height: outer.height - page.height + wanted.height,
  });
}

/**
 * The page's size as soon as it is the wanted one, else what it is in the end.
 * @param {WebDriver} driver
 * @param {Size} wanted
 * @param {number} patience milliseconds
 */
async function sizeWithin(driver, wanted, patience) {
  const deadline = Date.now() + patience;
  while (true) {
    const size = await sizeOfPage(driver);
    if (Date.now() > deadline || (size.width === wanted.width && size.height === wanted.height)) return size;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** @param {WebDriver} driver @returns {Promise<Size>} */
function sizeOfPage(driver) {
  return driver.executeScript('return { width: innerWidth, height: innerHeight }');
}
