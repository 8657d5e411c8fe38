import { fileProblem } from '../../protocol/domain/file-problem.ts';
import { RequestError } from '../../session/request-error.ts';
import { chatIdInView } from '../selectors/chat-in-view.ts';
import type { Command } from './context.ts';
import { upload } from './upload.ts';

/** Puts files on screen and sends them, one after the other. What the platform would refuse is refused before any is sent. */
export const sendFiles: Command<'sendFiles'> = async (
  context,
  files,
  { chatId = chatIdInView(context.store.state) } = {},
) => {
  for (const { file, name } of files) {
    const problem = fileProblem(name, file.size);
    if (problem) throw new RequestError('upload_file', problem, name);
  }
  return files.map((chosen) => upload(context, chosen, chatId));
};
