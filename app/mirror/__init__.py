"""Models from the site: signed lists, a mirror or a stick, and the content-addressed store."""

import socket

# python-tuf brings urllib3, which opens a socket when it is imported, to find out about IPv6. It is
# used for nothing; in a sealed process that would be an attempt to get out, refused but seen.
socket.has_ipv6 = False
