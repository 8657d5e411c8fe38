import { SiteChat } from './site-chat';

export const metadata = { title: 'Quiet Goods', icons: 'data:,' };

export default function Layout({ children }) {
  return (
    <html lang="en">
      <body>
        {children}
        {/* In the layout: the conversation stays while the visitor goes from page to page. */}
        <SiteChat />
      </body>
    </html>
  );
}
