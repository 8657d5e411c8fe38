/**
 * Names for `::part`, of everything that is in the window, as `exportparts` wants them; each view says what its own are.
 * Every view hands out all of them: they end up in one place, so no name means two things.
 */
export const PARTS =
  'window,skeleton,header,portrait,avatar,brand-mark,header-title,header-status,header-button,back-button,menu-button,minimise-button,menu,menu-item,sounds-item,rating-item,transcript-item,end-item,notice,notice-button,welcome,hello,lead,starters,starter,greeting,peek-card,peek-dismiss,timeline,row,bubble,mine,theirs,card,bare,typing,thinking,preview,name,time,delivery,retry-button,day,new,system-message,live,to-end,link,file,file-tile,file-name,file-progress,picture,rich-card,rich-button,carousel,carousel-button,price,product-option,answer-to,link-preview,delete-button,form,label,field,choice,thumb,answer,title,hint,error,primary-button,secondary-button,text-button,icon-button,close-button,remove-button,transcript-button,composer,send-button,counter,attach-button,emoji-button,emoji-picker,tab,emoji,tray,queue,ring,quick-replies,quick-reply,web-view,web-view-header,web-view-frame,viewer,aside,ended,rated,list,list-item,stopped,consent';
