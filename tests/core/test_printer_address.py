"""Where a printer is: hosts of a network by name, in any script, and by addresses of IPv4 and IPv6."""

import pytest

from app.core.errors import BadInput
from app.core.printer_address import read_address


@pytest.mark.parametrize(
    ("typed", "host", "port"),
    [
        ("192.168.1.50", "192.168.1.50", 9100), ("printer:9101", "printer", 9101),
        ("::1", "::1", 9100), ("[::1]:9101", "::1", 9101), ("[2001:db8::5]", "2001:db8::5", 9100),
        ("fe80::1%eth0", "fe80::1%eth0", 9100), ("[fe80::1%eth0]:9101", "fe80::1%eth0", 9101),
        ("drucker-küche.local:9101", "drucker-küche.local", 9101), ("مطبخ", "مطبخ", 9100),
    ],
)  # fmt: skip
def test_a_host_is_kept_as_it_was_typed_and_read_again(typed, host, port):
    found = read_address(f"network:{typed}")
    assert (found.where, found.number) == (host, port)
    assert read_address(str(found)) == found


@pytest.mark.parametrize(
    "typed",
    ["", "a b", "a:b", "küche kasse", "ü" * 70, "[küche]:9100", "[::1", "::1]:9100", "[::1]:0", "1::2::3", "a\nb"],
)
def test_what_can_be_no_host_is_refused(typed):
    with pytest.raises(BadInput):
        read_address(f"network:{typed}")
