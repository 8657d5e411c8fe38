import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { CustomerChat } from './customer-chat.ts';

describe('the React component on a server', () => {
  it('draws the tag with the settings that attributes hold, and what is in its slots', () => {
    const sign = createElement('span', { slot: 'launcher' }, 'Ask us');

    const page = renderToString(
      createElement(
        CustomerChat,
        { organizationId: 'shop', groupId: 2, apiVersion: '3.0', launcherLabel: 'Chat' },
        sign,
      ),
    );

    expect(page).toBe(
      '<customer-chat organization-id="shop" api-version="3.0" group-id="2" launcher-label="Chat">' +
        '<span slot="launcher">Ask us</span></customer-chat>',
    );
  });

  it('leaves to the browser what only a script can set', () => {
    const page = renderToString(
      createElement(CustomerChat, {
        open: true,
        starters: ['When do you open?'],
        customer: { name: 'Ida' },
        onOpen: () => {},
        className: 'shop-chat',
        style: { colorScheme: 'dark' },
      }),
    );

    expect(page).toBe('<customer-chat class="shop-chat" style="color-scheme:dark"></customer-chat>');
  });

  it('draws what any element can have', () => {
    const page = renderToString(createElement(CustomerChat, { id: 'chat', lang: 'ar', dir: 'rtl', hidden: true }));

    expect(page).toBe('<customer-chat id="chat" lang="ar" dir="rtl" hidden=""></customer-chat>');
  });

  it('passes on whatever is neither a setting nor a callback of its own', () => {
    const page = renderToString(
      createElement(CustomerChat, {
        'data-testid': 'chat',
        'data-count': 0,
        'aria-label': 'Help',
        title: '',
        slot: 'aside',
        role: 'complementary',
        onClick: () => {},
      }),
    );

    expect(page).toBe(
      '<customer-chat data-testid="chat" data-count="0" aria-label="Help" title="" slot="aside" role="complementary">' +
        '</customer-chat>',
    );
  });

  it('leaves out what nobody has said', () => {
    const nothing = {
      id: '',
      lang: undefined,
      dir: '',
      hidden: false,
      inert: false,
      title: undefined,
      slot: undefined,
    };

    expect(renderToString(createElement(CustomerChat, nothing))).toBe('<customer-chat></customer-chat>');
  });
});
