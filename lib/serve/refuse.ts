import type { ServerResponse } from 'node:http';
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { contentSecurityPolicy, securityHeaders } from '../security/headers.ts';

/** What only a program or a mistyped tool receives; a person who follows a link or sends a form never does. */
const reasons: Record<number, string> = {
  400: 'This request could not be read. / Cette demande est illisible.',
  404: 'Nothing has this address. / Rien ne se trouve à cette adresse.',
  405: 'This address does not take this method. / Cette adresse n’accepte pas cette méthode.',
  408: 'The request took too long. / La demande a mis trop de temps à arriver.',
  415: 'Only a form can be sent here. / Seul un formulaire peut être envoyé ici.',
  416: 'The file is not that long. / Le fichier n’est pas aussi long.',
  417: 'This expectation cannot be met. / Cette attente ne peut pas être satisfaite.',
  431: 'The headers are too long. / Les en-têtes sont trop longs.',
  500: 'Something went wrong here. / Une erreur s’est produite de notre côté.',
};

/** Refuses a request in one sentence. */
export function refuse(response: ServerResponse, status: number, headers: Record<string, string> = {}): void {
  const body = `${reasons[status] ?? STATUS_CODES[status]}\n`;
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  response.setHeader('Content-Length', Buffer.byteLength(body));
  response.writeHead(status).end(body);
}

/** Refuses what never became a request, on the bare connection, and hangs up. */
export function refuseRaw(socket: Socket, status: number, headers: Record<string, string> = {}): void {
  if (!socket.writable) {
    socket.destroy();
    return;
  }
  const body = `${reasons[status] ?? STATUS_CODES[status]}\n`;
  const all = {
    ...Object.fromEntries(securityHeaders.map(({ key, value }) => [key, value])),
    'Content-Security-Policy': contentSecurityPolicy(),
    'Cache-Control': 'no-store',
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Length': String(Buffer.byteLength(body)),
    Connection: 'close',
    ...headers,
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('\r\n')}\r\n\r\n${body}`, () => socket.destroySoon());
}
