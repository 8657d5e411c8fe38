/** Names for `::part`, by the view that they are in, as `exportparts` wants them. Each view says what its own are. */
export const PARTS = {
  header: 'avatar,brand-mark,header,header-title,header-status,header-button,menu,menu-item',
  notice: 'notice,notice-button',
  welcome: 'avatar,welcome,hello,lead,starters,starter',
  card: 'link',
  timeline:
    'timeline,row,bubble,mine,theirs,typing,thinking,preview,name,avatar,brand-mark,time,delivery,retry-button,link,day,new,system-message,live,to-end',
  composer: 'composer,field,send-button,counter',
  queue: 'queue',
  list: 'list,list-item,primary-button,avatar,brand-mark',
  stopped: 'stopped',
} as const;

/** All that can be reached from outside the window. */
export const WINDOW_PARTS = `window,ended,primary-button,skeleton,${Object.values(PARTS)}`;
