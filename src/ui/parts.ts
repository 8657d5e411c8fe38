/** Of what stands in a card, whatever kind it is of. */
const CARD =
  'link,file,file-tile,file-name,file-progress,picture,rich-card,rich-button,carousel,carousel-button,product-option,answer-to,link-preview,delete-button,form,label,field,choice,thumb,primary-button';

/** Of a greeting, in the window and beside the launcher. */
const GREETING = 'greeting,avatar,brand-mark,bubble,rich-card,picture,rich-button,carousel,carousel-button';

/** Of the menu. */
const MENU = 'menu,menu-item,sounds-item,rating-item,transcript-item,end-item';

/** Names for `::part`, by the view that they are in, as `exportparts` wants them. Each view says what its own are. */
export const PARTS = {
  header: `avatar,brand-mark,header,header-title,header-status,header-button,back-button,menu-button,minimise-button,${MENU}`,
  menu: MENU,
  notice: 'notice,notice-button',
  welcome: 'avatar,welcome,hello,lead,secondary-button,starters,starter',
  greeting: GREETING,
  peek: `peek-card,peek-dismiss,${GREETING}`,
  card: CARD,
  timeline: `timeline,row,bubble,mine,theirs,typing,thinking,preview,name,avatar,brand-mark,time,delivery,retry-button,day,new,system-message,live,to-end,${CARD}`,
  composer: 'composer,field,send-button,counter,attach-button,emoji-button,emoji-picker,tray,file-name',
  queue: 'queue',
  replies: 'quick-replies,rich-button',
  page: 'web-view,web-view-header',
  form: 'form,label,field,choice,thumb,primary-button',
  aside: 'aside,ended,thumb,form,label,field,choice,primary-button,secondary-button,transcript-button',
  list: 'list,list-item,primary-button,avatar,brand-mark',
  stopped: 'stopped',
} as const;

/** All that can be reached from outside the window. */
export const WINDOW_PARTS = `window,viewer,consent,ended,primary-button,skeleton,${Object.values(PARTS)}`;
