import type { Exchange } from '../codec.ts';
import type { Answer, UploadFile } from '../requests.ts';
import { object, type Shape, text, type WireError } from '../shape.ts';
import { answered, pathOf, refused } from './steps.ts';

const fileSent: Shape<Answer<'upload_file'>> = object<Answer<'upload_file'>>({ url: text });

/** `send_file`: the file goes into its chat at once, as an event that the server makes of it. Web only. */
export function uploadFile(ask: UploadFile): Exchange<Answer<'upload_file'>> {
  const { into } = ask;
  if (!into) return refused('validation', 'v3.0 sends a file into a chat: into is missing.');
  return {
    is: 'request',
    frame: () => {
      throw new TypeError('A file does not go over the socket.');
    },
    webCall: () => ({
      method: 'POST',
      path: pathOf('send_file'),
      query: {},
      body: {
        form: ask,
        fileField: 'payload.file',
        fields: { 'payload.chat_id': into.chatId, 'payload.custom_id': into.customId },
      },
    }),
    read: (payload) => {
      const problems: WireError[] = [];
      return { ...answered(fileSent.read(payload, 'send_file', problems)), problems };
    },
  };
}
