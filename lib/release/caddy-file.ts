import type { FinishedTable } from '../serve/finished.ts';

type Options = { table: FinishedTable; folder: string; port: number; site: string };

/** Headers Caddy writes in its own way. */
const own = new Set(['etag']);

/**
 * A configuration of Caddy that sends the finished answers of a build by itself and hands everything else to the server behind it;
 * written from the table that the server reads, as that of nginx is.
 *
 * @param folder the finished answers, as an absolute path
 * @param port where the server of the site listens on this machine
 * @param site the address that Caddy answers, such as clinic.example, for which it fetches a certificate, or http://:8080
 */
export function caddyFile({ table, folder, port, site }: Options): string {
  const sent = Object.entries(table).filter(([, { status }]) => status === 200);
  const names = [...new Set(sent.flatMap(([, { headers }]) => Object.keys(headers)))].filter((name) => !own.has(name));
  const said = names.map((name) => ({ name, variable: `{andante_${name.replaceAll('-', '_')}}` }));
  const rows = sent.map(([address, { body, headers, unless }]) =>
    [address, body, unless ? '1' : '', ...names.map((name) => headers[name] ?? '')].map(quoted).join(' '),
  );
  const cookies = [...new Set(sent.flatMap(([, { unless }]) => unless?.cookie ?? []))].map((name) => `{http.request.cookie.${name}} == ""`);
  const bare = ['{query} == ""', '{header.Content-Type} == ""', ...cookies].join(' && ');
  return `# Written by “npm run release -- caddy”; do not edit. It is a whole Caddyfile; write it again after each switch.
{
${log(1)}
}
${site} {
	map {http.request.orig_uri.path} {andante_body} {andante_depends} ${said.map(({ variable }) => variable).join(' ')} {
		${rows.join('\n\t\t')}
		default ${['""', '""', ...names.map(() => '""')].join(' ')}
	}
	# Whether a request says more than its address: only then may a page that depends on something be another.
	@finished {
		method GET HEAD
		file { # those of a release that was removed are not there
			root ${quoted(folder)}
			try_files /{andante_body}
		}
		expression \`{andante_body} != "" && !{http.request.orig_uri}.contains("%") && ({andante_depends} == "" || (${bare}))\`
	}
	handle @finished {
${said.map(({ name, variable }) => `\t\t@${name} expression \`${variable} != ""\`\n\t\theader @${name} {\n\t\t\t${name} ${variable}\n\t\t\tdefer\n\t\t}`).join('\n')}
		rewrite * /{andante_body}
		file_server {
			root ${quoted(folder)}
			precompressed br gzip
		}
	}
	handle {
		reverse_proxy 127.0.0.1:${port} {
			# Caddy sets X-Forwarded-For itself and takes none from outside.
			lb_try_duration 5s
			transport http {
				compression off # the server compresses for whoever asks
			}
		}
	}
${log(1)}
}
`;
}

/** The words of a search are in its address, which other lines repeat; of visits and of errors, nobody keeps them. */
function log(depth: number): string {
  const lines = [
    ...['log {', '\tformat filter {', '\t\twrap json', '\t\tfields {', '\t\t\trequest>uri regexp \\?.* ""'],
    ...['Cookie', 'Referer'].map((name) => `\t\t\trequest>headers>${name} delete`),
    ...['\t\t\tresp_headers>Location delete', '\t\t}', '\t}', '}'],
  ];
  return lines.map((line) => '\t'.repeat(depth) + line).join('\n');
}

const quoted = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`;
