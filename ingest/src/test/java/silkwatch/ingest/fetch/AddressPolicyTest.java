package silkwatch.ingest.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressPolicyTest {
    private static final AddressPolicy POLICY = new AddressPolicy(Networks.NONE);

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "public,                  8.8.8.8,                   true",
        "public,                  172.32.0.1,                true",
        "public,                  100.128.0.1,               true",
        "public,                  192.169.0.1,               true",
        "this network,            0.0.0.0,                   false",
        "private 10,              10.1.2.3,                  false",
        "private 172 first,       172.16.0.1,                false",
        "private 172 last,        172.31.255.255,            false",
        "private 192,             192.168.1.1,               false",
        "loopback,                127.0.0.1,                 false",
        "loopback far,            127.255.255.254,           false",
        "link-local,              169.254.169.254,           false",
        "shared by carriers,      100.64.0.1,                false",
        "shared by carriers last, 100.127.255.255,           false",
        "protocol assignments,    192.0.0.8,                 false",
        "documentation,           203.0.113.7,               false",
        "benchmarks,              198.19.0.1,                false",
        "multicast,               224.0.0.1,                 false",
        "reserved,                250.1.1.1,                 false",
        "broadcast,               255.255.255.255,           false",
        "public v6,               2606:4700::1111,           true",
        "unspecified v6,          ::,                        false",
        "loopback v6,             ::1,                       false",
        "mapped loopback,         ::ffff:127.0.0.1,          false",
        "mapped private,          ::ffff:10.0.0.1,           false",
        "mapped public,           ::ffff:8.8.8.8,            true",
        "compatible loopback,     ::127.0.0.1,               false",
        "NAT64 of private,        64:ff9b::a00:1,            false",
        "NAT64 of public,         64:ff9b::808:808,          true",
        "local NAT64,             64:ff9b:1::1,              false",
        "unique local,            fd12:3456::1,              false",
        "unique local fc,         fc00::1,                   false",
        "link-local v6,           fe80::1,                   false",
        "site-local v6,           fec0::1,                   false",
        "multicast v6,            ff02::1,                   false",
        "documentation v6,        2001:db8::1,               false",
        "documentation v6 new,    3fff::1,                   false",
        "Teredo,                  2001::1,                   false",
        "6to4,                    2002:7f00:1::,             false",
        "discard only,            100::1,                    false"
    })
    void connectsToPublicAddressesOnly(String name, String address, boolean allowed) throws UnknownHostException {
        assertEquals(allowed, POLICY.refuse(InetAddress.getByName(address)).isEmpty());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        usual                 | https://paper.example/a           | -
        public number         | http://8.8.8.8/                   | -
        name ending in digits | http://news24.example/            | -
        loopback              | http://127.0.0.1/                 | FORBIDDEN_ADDRESS
        metadata              | http://169.254.169.254/latest/    | FORBIDDEN_ADDRESS
        loopback v6           | http://[::1]/                     | FORBIDDEN_ADDRESS
        mapped loopback       | http://[::ffff:127.0.0.1]/        | FORBIDDEN_ADDRESS
        loopback with a dot   | http://127.0.0.1./                | BAD_ADDRESS
        decimal               | http://2130706433/                | BAD_ADDRESS
        hexadecimal           | http://0x7f000001/                | BAD_ADDRESS
        octal                 | http://0177.0.0.1/                | BAD_ADDRESS
        hexadecimal part      | http://127.0.0.0x1/               | BAD_ADDRESS
        short                 | http://127.1/                     | BAD_ADDRESS
        too many parts        | http://1.2.3.4.5/                 | BAD_ADDRESS
        part too large        | http://127.0.0.256/               | BAD_ADDRESS
        file                  | file:///etc/passwd                | BAD_ADDRESS
        ftp                   | ftp://paper.example/              | BAD_ADDRESS
        gopher                | gopher://paper.example/           | BAD_ADDRESS
        credentials           | http://user:secret@paper.example/ | BAD_ADDRESS
        no host               | http:///a                         | BAD_ADDRESS
        no such port          | http://paper.example:70000/       | BAD_ADDRESS
        """)
    void refusesWhatCanBeSeenWithoutALookUp(String name, URI address, String reason) {
        assertEquals(
                reason,
                POLICY.refuse(address).map(refusal -> refusal.reason().name()).orElse("-"));
    }

    @ParameterizedTest(name = "{0} allows {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        127.0.0.0/8           | 127.9.9.9     | true
        127.0.0.0/8           | 10.0.0.1      | false
        10.0.0.0/8, ::1/128   | ::1           | true
        192.168.4.0/22        | 192.168.7.255 | true
        192.168.4.0/22        | 192.168.8.0   | false
        10.1.2.3              | 10.1.2.3      | true
        10.1.2.3              | 10.1.2.4      | false
        """)
    void allowsTheNetworksThatTheOperatorNames(String networks, String address, boolean allowed)
            throws UnknownHostException {
        AddressPolicy policy = new AddressPolicy(Networks.parse(networks));
        assertEquals(allowed, policy.refuse(InetAddress.getByName(address)).isEmpty());
    }

    @Test
    void refusesNetworksThatAreNone() {
        for (String text : new String[] {"localhost/8", "127.0.0.0/33", "127.0.0.0/x", "fe80::/129"}) {
            assertThrows(IllegalArgumentException.class, () -> Networks.parse(text), text);
        }
    }
}
