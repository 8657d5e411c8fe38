'use client';

import { CustomerChat } from 'customer-chat/react';
import { useRef, useState } from 'react';

// A server draws the tag with its attributes; the browser brings it to life.
export function SiteChat() {
  const chat = useRef(null);
  const [unread, setUnread] = useState(0);

  return (
    <aside>
      <p>
        Unread: <output id="unread">{unread}</output>
      </p>
      <button id="ask" type="button" onClick={() => chat.current?.show()}>
        Ask us
      </button>
      <CustomerChat
        ref={chat}
        organizationId={process.env.NEXT_PUBLIC_CHAT_ORGANIZATION_ID}
        clientId={process.env.NEXT_PUBLIC_CHAT_CLIENT_ID}
        apiUrl={process.env.NEXT_PUBLIC_CHAT_API_URL}
        heading="Quiet Goods"
        onUnread={({ detail }) => setUnread(detail.count)}
      />
    </aside>
  );
}
