"""What the pages may do, said to the browser: in each page, by the service worker, and by the host."""

from __future__ import annotations

from collections.abc import Mapping

# Nothing but our own files, no inline script or style, no plug-in, no frame; strings never become scripts, and the
# only policy that makes addresses of scripts is that of js/offline.js.
POLICY: Mapping[str, str] = {
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": "'self'",
    "img-src": "'self' data:",
    "connect-src": "'self'",
    "manifest-src": "'self'",
    "worker-src": "'self'",
    "font-src": "'none'",
    "form-action": "'none'",
    "base-uri": "'none'",
    "frame-ancestors": "'none'",
    "require-trusted-types-for": "'script'",
    "trusted-types": "firstweeks",
}
# In a <meta> element browsers ignore these, and say so in the console.
_ONLY_AS_HEADER = frozenset({"frame-ancestors"})


def policy(*, meta: bool = False) -> str:
    """The Content-Security-Policy, as a header or for a <meta> element."""
    kept = (name for name in POLICY if not (meta and name in _ONLY_AS_HEADER))
    return "; ".join(f"{name} {POLICY[name]}" for name in kept)


HEADERS: Mapping[str, str] = {
    "Content-Security-Policy": policy(),
    "Referrer-Policy": "no-referrer",
    "Permissions-Policy": "geolocation=(), camera=(), microphone=(), browsing-topics=()",
    "X-Content-Type-Options": "nosniff",
    "Cross-Origin-Opener-Policy": "same-origin",
}

# A day: a browser asks for a new service worker, and so for a new version, at most that often.
WORKER_CACHE = "max-age=86400"
OTHER_CACHE = "no-cache"

TYPES: Mapping[str, str] = {
    "css": "text/css; charset=utf-8",
    "html": "text/html; charset=utf-8",
    "js": "text/javascript; charset=utf-8",
    "png": "image/png",
    "svg": "image/svg+xml",
    "txt": "text/plain; charset=utf-8",
    "webmanifest": "application/manifest+json",
}


def media_type(name: str) -> str:
    """The media type of a file of the folder."""
    return TYPES.get(name.rpartition(".")[2], "text/plain; charset=utf-8")


def host_files() -> Mapping[str, str]:
    """The same headers, as common static hosts want them."""
    return {"_headers": _netlify(), "hosting/nginx.conf": _nginx(), "hosting/Caddyfile": _caddy()}


def _netlify() -> str:
    """For Netlify and Cloudflare Pages, which read `_headers` in the folder."""
    lines = ["/*", *(f"  {name}: {value}" for name, value in HEADERS.items())]
    # A header given by two rules would be sent twice, joined: so each rule has its own files.
    lines += ["/sw.js", f"  Cache-Control: {WORKER_CACHE}"]
    for path in ("/", "/*.html", "/js/*", "/diary/*", "/words/*", "/css/*", "/icons/*", "/manifest.webmanifest"):
        lines += [path, f"  Cache-Control: {OTHER_CACHE}"]
    return "\n".join(lines) + "\n"


def _nginx() -> str:
    def added(cache: str, margin: str) -> list[str]:
        headers = {**HEADERS, "Cache-Control": cache}
        return [f'{margin}add_header {name} "{value}" always;' for name, value in headers.items()]

    return "\n".join(
        [
            "# In the server block that serves the folder: include /path/to/hosting/nginx.conf;",
            *added(OTHER_CACHE, ""),
            "location ~ /sw\\.js$ {",
            *added(WORKER_CACHE, "    "),
            "}",
            "location ~ \\.webmanifest$ {",
            f"    types {{ {TYPES['webmanifest']} webmanifest; }}",
            "}",
            "location ^~ /hosting/ { return 404; }",
            "error_page 404 /404.html;",
            "# Who looked at the app, and when, is nobody's business.",
            "access_log off;",
            "",
        ]
    )


def _caddy() -> str:
    return "\n".join(
        [
            "# In the site block that serves the folder: import /path/to/hosting/Caddyfile",
            "header {",
            *(f'\t{name} "{value}"' for name, value in HEADERS.items()),
            "}",
            "@worker path */sw.js",
            "@others not path */sw.js",
            f'header @worker Cache-Control "{WORKER_CACHE}"',
            f'header @others Cache-Control "{OTHER_CACHE}"',
            "handle_errors 404 {",
            "\trewrite * /404.html",
            "\tfile_server",
            "}",
            "",
        ]
    )
