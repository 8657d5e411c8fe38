import 'customer-chat';
import { createSignal } from 'solid-js';

const env = import.meta.env;

export function App() {
  let chat;
  const [unread, setUnread] = createSignal(0);

  return (
    <>
      <h1>Quiet Goods</h1>
      <p>
        Unread: <output id="unread">{unread()}</output>
      </p>
      <button id="ask" type="button" onClick={() => chat.show()}>
        Ask us
      </button>
      <customer-chat
        ref={chat}
        attr:organization-id={env.VITE_CHAT_ORGANIZATION_ID}
        attr:client-id={env.VITE_CHAT_CLIENT_ID}
        attr:api-url={env.VITE_CHAT_API_URL}
        attr:heading="Quiet Goods"
        prop:starters={['When do you open?']}
        on:customer-chat-unread={({ detail }) => setUnread(detail.count)}
      />
    </>
  );
}
