import type { HeaderRule } from '../cli/serve/headers-file.ts';
import { headerNames, prefixOf, valueIn } from './rules.ts';

/** The configuration of nginx that sends what `_headers` says, and the compressed copies. */
export function nginxConf(rules: readonly HeaderRule[]): string {
  const names = headerNames(rules);
  return `# nginx: copy to /etc/nginx/conf.d/katalog.conf; change the name, the folder and the certificate.
# Written from public/_headers by \`npm run servers\`: change it there.

# Without the module (Debian: libnginx-mod-http-brotli-static) remove the line "brotli_static".

${names.map((name) => toMap(name, rules)).join('\n')}
server {
    listen 80;
    listen [::]:80;
    server_name katalog.example.id;
    return 301 https://$host$request_uri;
}

server {
    listen 443 ssl http2;
    listen [::]:443 ssl http2;
    server_name katalog.example.id;
    ssl_certificate /etc/letsencrypt/live/katalog.example.id/fullchain.pem;
    ssl_certificate_key /etc/letsencrypt/live/katalog.example.id/privkey.pem;
    server_tokens off;

    root /var/www/katalog;
    charset utf-8;
    charset_types text/plain text/css text/csv text/xml text/javascript application/json application/geo+json;
    absolute_redirect off;
    error_page 404 /404.html;

    # Made when publishing: nothing is compressed anew for each visitor.
    brotli_static on;
    gzip_static on;
    gzip_vary on;

${names.map((name) => `    add_header ${name} $${toVariable(name)} always;`).join('\n')}

    location = /_headers {
        return 404;
    }
    # The compressed copies have no address of their own.
    location ~ \\.(br|gz)$ {
        return 404;
    }
    location / {
        try_files $uri $uri/ =404;
    }
    types {
        text/html html;
        text/css css;
        text/plain txt;
        text/xml xml;
        text/csv csv;
        text/javascript js;
        application/json json;
        application/geo+json geojson;
        application/wasm wasm;
        image/svg+xml svg;
        image/jpeg jpg jpeg;
        image/png png;
        image/webp webp;
        image/avif avif;
        font/woff2 woff2;
    }
    default_type application/octet-stream;
}
`;
}

/** The header's value by address; of several rules the last one counts, and it stands first here. */
function toMap(name: string, rules: readonly HeaderRule[]): string {
  const lines = rules.toReversed().flatMap((rule) => {
    const value = valueIn(rule, name);
    if (value === undefined) return [];
    const prefix = prefixOf(rule);
    return [`    ${prefix === '/' ? 'default' : `~^${prefix}`} "${value}";`];
  });
  return `map $uri $${toVariable(name)} {\n${lines.join('\n')}\n}\n`;
}

const toVariable = (name: string) => `katalog_${name.toLowerCase().replaceAll('-', '_')}`;
