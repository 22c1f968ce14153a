using System.Net;
using System.Net.Sockets;

namespace Kinow.ClientApi.Accounts.Throttling;

/// <summary>Where a request comes from, as far as one caller can be told from another.</summary>
internal static class NetworkAddress
{
    private const int PrefixLength = 8;

    /// <summary>
    /// The address; of IPv6 the first 64 bits, for the others are the caller's own to choose. Callers without one count as one caller.
    /// </summary>
    public static IPAddress KeyOf(IPAddress? address)
    {
        if (address is null) return IPAddress.None;
        if (address.IsIPv4MappedToIPv6) return address.MapToIPv4();
        if (address.AddressFamily != AddressFamily.InterNetworkV6) return address;
        var bytes = address.GetAddressBytes();
        bytes.AsSpan(PrefixLength).Clear();
        return new(bytes);
    }
}
