import type { HeaderRule } from '../cli/serve/headers-file.ts';
import { headerNames, prefixOf, valueIn } from './rules.ts';

/** The configuration of Caddy that sends what `_headers` says, and the compressed copies. */
export function caddyfile(rules: readonly HeaderRule[]): string {
  const missing = rules.find((rule) => prefixOf(rule) === '/');
  const caching = missing && valueIn(missing, 'Cache-Control');
  return `# Caddy: copy to /etc/caddy/Caddyfile; change the name and the folder. Caddy gets the certificate.
# Written from public/_headers by \`npm run servers\`: change it there.

katalog.example.id {
	root * /var/www/katalog

	# In this order: a later rule takes the place of an earlier one.
	route {
${rules.map((rule) => toHeaders(rule, headerNames(rules))).join('\n')}

		# Also where a file is sent as it is, so that no cache gives it to everyone.
		header ?Vary Accept-Encoding
		# The compressed copies have no address of their own.
		@copies path /_headers *.br *.gz
		error @copies 404
		file_server {
			# Made when publishing: nothing is compressed anew for each visitor.
			precompressed br gzip
		}
	}

	handle_errors {
		header Cache-Control "${caching ?? 'no-store'}"
		rewrite * /404.html
		file_server
	}
}
`;
}

function toHeaders(rule: HeaderRule, names: readonly string[]): string {
  const prefix = prefixOf(rule);
  const lines = names.flatMap((name) => {
    const value = valueIn(rule, name);
    if (value === undefined) return [];
    return [value === '' ? `\t\t\t-${name}` : `\t\t\t${name} "${value}"`];
  });
  return `\t\theader ${prefix === '/' ? '' : `${prefix}* `}{\n${lines.join('\n')}\n\t\t}`;
}
