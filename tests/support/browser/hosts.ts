/**
 * Shows a local server to a browser under real host names, over http and https, and nothing else of the network.
 *
 *   browser ─ GET http://terms.example/ ──────────────────────────────▶ ┐
 *           ─ CONNECT terms.example:443 ─▶ TLS ends here (own certificate) ─▶ ┴─▶ plain HTTP server at ip:port
 *
 * A proxy rather than DNS, because Firefox has no switch that maps names to ports, and https because Firefox upgrades
 * every http: fetch of an MV3 extension to it.
 */
import http from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { TLSSocket } from 'node:tls';
import { selfSignedCertificate } from './certificate.ts';

export interface HostProxy {
  readonly port: number;
  close(): Promise<void>;
}

export async function serveHosts(rules: Readonly<Record<string, string>>): Promise<HostProxy> {
  const certificate = selfSignedCertificate(Object.keys(rules));
  const sockets = new Set<Socket>();

  function forward(request: http.IncomingMessage, response: http.ServerResponse): void {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const [hostname, port] = rules[host]?.split(':') ?? [];
    if (!hostname || !port) {
      response.writeHead(502).end(`No host rule for ${host}.`);
      return;
    }
    // A proxy is asked for whole addresses, a server for paths.
    const path = request.url?.replace(/^https?:\/\/[^/]+/, '') || '/';
    const { method, headers } = request;
    const onward = http.request({ hostname, port, path, method, headers, agent: false }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => response.destroy()); // the test's server is gone, or broke off on purpose
    response.on('close', () => onward.destroy());
    request.pipe(onward);
  }

  const plain = http.createServer(forward);
  plain.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
  });
  plain.on('connect', (request, socket) => {
    const host = (request.url ?? '').replace(/:\d+$/, '');
    if (!(host in rules)) {
      socket.end('HTTP/1.1 502 No host rule\r\n\r\n');
      return;
    }
    socket.write('HTTP/1.1 200 Connected\r\n\r\n');
    const secure = new TLSSocket(socket, { isServer: true, ...certificate });
    secure.on('error', () => socket.destroy());
    plain.emit('connection', secure);
  });
  await new Promise<void>((resolve) => plain.listen(0, '127.0.0.1', resolve));
  return {
    port: (plain.address() as AddressInfo).port,
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => plain.close(resolve));
    },
  };
}
