package org.synopse.cli;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.Locale;

/** Which names are addresses of the web, and which hosts are of the outside world. */
final class WebAddress {
  private WebAddress() {}

  static boolean isOne(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.startsWith("http://") || lower.startsWith("https://");
  }

  /** Whether the address is of this machine, a local network, or of no host at all. */
  static boolean isPrivate(InetAddress address) {
    if (address.isLoopbackAddress()
        || address.isAnyLocalAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()) {
      return true;
    }
    byte[] bytes = address.getAddress();
    int first = bytes[0] & 0xFF;
    int second = bytes[1] & 0xFF;
    if (address instanceof Inet4Address) {
      return first == 0
          || first >= 240
          || (first == 100 && second >= 64 && second < 128)
          || (first == 192 && second == 0 && bytes[2] == 0)
          || (first == 198 && (second == 18 || second == 19));
    }
    // Unique local fc00::/7, and what carries an IPv4 address: 64:ff9b::/96, 2002::/16.
    return (first & 0xFE) == 0xFC
        || (first == 0x20 && second == 0x02)
        || (first == 0x00 && second == 0x64);
  }
}
