/** `startSandbox({ db, port, config })`: the built server as a child process, ready to be used. */
export { type Sandbox, startSandbox } from '../../scripts/sandbox-process.js';
