import { expect, fixture, html } from '@open-wc/testing';
import { contrast } from '../theme/contrast.ts';
import { parseColor } from '../theme/parse-color.ts';
import { type CustomerChat, defineCustomerChat } from './customer-chat.ts';

defineCustomerChat();

const ID = '7ee30a9c-5f4c-4f3a-8f5e-6f3b6d1f0a11';

async function aLauncher(look: string, label?: string): Promise<HTMLElement> {
  const chat = await fixture<CustomerChat>(
    html`<customer-chat organization-id=${ID} client-id="client" style=${look} .launcherLabel=${label}></customer-chat>`,
  );
  const launcher = chat.shadowRoot?.querySelector<HTMLElement>('[part=launcher]');
  if (!launcher) throw new Error('There is no launcher.');
  return launcher;
}

/** All of it that a wrong value could take away. */
function looks(launcher: HTMLElement) {
  const { backgroundImage, boxShadow, color } = getComputedStyle(launcher);
  const glyph = launcher.querySelector('.glyph');
  const { x, y, width, height } = launcher.getBoundingClientRect();
  return { backgroundImage, boxShadow, color, glyph: glyph && getComputedStyle(glyph).color, x, y, width, height };
}

describe('the launcher', () => {
  it('is filled with the accent, or with one of its own where the page sets none', async () => {
    const usual = looks(await aLauncher(''));

    expect(usual.backgroundImage).to.match(/gradient/);
    expect(looks(await aLauncher('--customer-chat-accent: #4353ff'))).to.deep.equal(usual);
    expect(looks(await aLauncher('--customer-chat-accent: #7a1f2b')).backgroundImage).not.to.equal(
      usual.backgroundImage,
    );
    expect(looks(await aLauncher('--customer-chat-on-accent: #ffd43b')).glyph).to.equal('rgb(255, 212, 59)');
  });

  for (const value of ['banana', 'url(x)', '', 'var(--nothing)', '#12', '5', '"#fff"']) {
    it(`is as if nothing were set where the page sets all of its values to “${value}”`, async () => {
      const names = [
        'accent',
        'on-accent',
        'offset-x',
        'offset-y',
        'font',
        'font-size',
        'duration',
        'z-index',
        'shadow',
      ];
      const look = names.map((name) => `--customer-chat-${name}: ${value}`).join(';');

      expect(looks(await aLauncher(look))).to.deep.equal(looks(await aLauncher('')));
    });
  }

  it('is as if nothing were set where the accent cannot be seen', async () => {
    const figures = async (look: string) =>
      (looks(await aLauncher(look)).backgroundImage.match(/[\d.]+/g) ?? []).map((figure) => Number(figure).toFixed(2));

    expect(await figures('--customer-chat-accent: transparent')).to.deep.equal(await figures(''));
  });

  for (const accent of ['#0d6efd', '#0078d4', '#767676', '#e60023', '#ffd43b', '#777', '#000', '#fff']) {
    for (const scheme of ['light', 'dark']) {
      it(`has words that read well on ${accent}, ${scheme}`, async () => {
        const launcher = await aLauncher(
          `--customer-chat-accent: ${accent}; color-scheme: ${scheme} !important`,
          'Chat',
        );
        const { backgroundImage, backgroundColor, color } = getComputedStyle(launcher);
        const [fill, words] = [parseColor(backgroundColor), parseColor(color)];

        expect(backgroundImage).to.equal('none');
        expect(fill && words && contrast(fill, words)).to.be.greaterThan(4.5);
      });
    }
  }
});
