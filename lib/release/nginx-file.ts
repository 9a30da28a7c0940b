import type { FinishedAnswer, FinishedTable } from '../serve/finished.ts';

type Options = { table: FinishedTable; folder: string; port: number; listen: number };

/** Headers nginx writes in its own way. */
const own = new Set(['content-type', 'etag']);

/**
 * A configuration of nginx that sends the finished answers of a build by itself and hands everything else to the server behind it. It is
 * written from the same table as the server reads, so that both say the same.
 *
 * @param folder the finished answers, as an absolute path
 * @param port where the server of the site listens on this machine
 */
export function nginxFile({ table, folder, port, listen }: Options): string {
  const sent = Object.entries(table).filter(([, { status }]) => status === 200);
  const names = [...new Set(sent.flatMap(([, { headers }]) => Object.keys(headers)))].filter((name) => !own.has(name));
  const headers = names.map((name) => ({ name, variable: `$andante_${name.replaceAll('-', '_')}` }));
  const cookies = [...new Set(sent.flatMap(([, { unless }]) => unless?.cookie ?? []))].map((name) => `$cookie_${name}`);
  return `# Written by “npm run release -- nginx”; do not edit. Include it in the http block, and write it again after each switch.
map_hash_max_size 8192;
map_hash_bucket_size 256;
log_format andante '$remote_addr [$time_iso8601] "$request_method $andante_path" $status $body_bytes_sent'; # no words of searches
upstream andante { server 127.0.0.1:${port}; keepalive 32; }
map $request_uri $andante_path { "~^(?<andante_before>[^?]*)" $andante_before; }
${mapOf('$andante_file', sent, ({ body }) => body)}
${mapOf('$andante_address', sent, (_answer, address) => address)}
# The maps know no capitals; an address with some leads to its small letters, which the server says.
map "$andante_path $andante_address" $andante_written { "~^([^ ]+) \\1$" 1; default 0; }
${mapOf('$andante_type', sent, ({ headers: said }) => said['content-type'])}
${mapOf('$andante_depends', sent, ({ unless }) => (unless ? '1' : undefined))}
${headers.map(({ name, variable }) => mapOf(variable, sent, ({ headers: said }) => said[name])).join('\n')}
# Whether a request says more than its address: only then may a page that depends on something be another.
map "$args${cookies.join('')}$http_content_type" $andante_bare { "" 1; default 0; }
map "$request_method:$andante_written:$andante_depends:$andante_bare" $andante_finished {
  default 0;
  "~^(?:GET|HEAD):1::[01]$" 1;
  "~^(?:GET|HEAD):1:1:1$" 1;
}
server {
  listen ${listen};
  access_log /dev/stdout andante;
  error_log stderr crit; # lines of errors hold whole addresses
  log_not_found off;
  root ${quoted(folder)};
  gzip_static on;
  types { }
  default_type "";
  location / {
    error_page 418 404 = @andante; # the files of a release that was removed are not there
    if ($andante_finished = 0) { return 418; }
    rewrite ^ /$andante_file break;
    add_header Content-Type $andante_type;
${headers.map(({ name, variable }) => `    add_header ${name} ${variable};`).join('\n')}
  }
  location @andante {
    proxy_pass http://andante$request_uri; # as it was written, whatever was looked for before
    proxy_http_version 1.1;
    proxy_set_header Connection "";
    proxy_set_header Host $http_host; # with its port: a form says where it was sent from
    proxy_set_header X-Forwarded-For $remote_addr;
    proxy_set_header X-Forwarded-Proto $scheme;
  }
}
`;
}

/** A map from address to a value; an address without one has none. */
function mapOf(
  variable: string,
  sent: [string, FinishedAnswer][],
  say: (answer: FinishedAnswer, address: string) => string | undefined,
): string {
  const lines = sent.flatMap(([address, answer]) => {
    const value = say(answer, address);
    return value === undefined ? [] : [`  ${quoted(address)} ${quoted(value)};`];
  });
  return `map $andante_path ${variable} {\n  default "";\n${lines.join('\n')}\n}`;
}

function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}
