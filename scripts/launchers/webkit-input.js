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

/**
 * Makes the page this large; MiniBrowser's tool bar keeps it at 447 CSS pixels or wider.
 * @param {WebDriver} driver
 * @param {{ width: number, height: number }} size
 */
export async function resizeWebKit(driver, { width, height }) {
  const window = driver.manage().window();
  const outer = await window.getRect();
  /** @type {[number, number]} */
  const [innerWidth, innerHeight] = await driver.executeScript('return [innerWidth, innerHeight]');
  await window.setRect({
    x: 0,
    y: 0,
    width: outer.width - innerWidth + width,
    height: outer.height - innerHeight + height,
  });
}
