import { CustomerChat, type CustomerChatElement } from 'customer-chat/react';
import { useRef, useState } from 'react';

const env = import.meta.env;

export function App() {
  const chat = useRef<CustomerChatElement>(null);
  const [unread, setUnread] = useState(0);

  return (
    <>
      <h1>Quiet Goods</h1>
      <p>
        Unread: <output id="unread">{unread}</output>
      </p>
      <button id="ask" type="button" onClick={() => chat.current?.show()}>
        Ask us
      </button>
      <CustomerChat
        ref={chat}
        organizationId={env.VITE_CHAT_ORGANIZATION_ID}
        clientId={env.VITE_CHAT_CLIENT_ID}
        apiUrl={env.VITE_CHAT_API_URL}
        heading="Quiet Goods"
        onUnread={({ detail }) => setUnread(detail.count)}
      />
    </>
  );
}
