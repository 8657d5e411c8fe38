import { WebSocketServer } from 'ws';

/** The floor that the sandbox's round trip is measured against: a socket that says back what it hears. */
const server = new WebSocketServer({ host: '127.0.0.1', port: 0 }, () => {
  const address = server.address();
  process.send?.(typeof address === 'object' ? address?.port : undefined);
});
server.on('connection', (socket) => socket.on('message', (data) => socket.send(data.toString())));
