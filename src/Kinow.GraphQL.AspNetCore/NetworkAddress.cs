using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;

namespace Kinow.GraphQL.AspNetCore;

/// <summary>Where a request comes from, as far as one caller can be told from another.</summary>
public static class NetworkAddress
{
    private const int AddressLength = 16;
    private const int PrefixLength = 8;

    /// <summary>
    /// The address; of IPv6 the first 64 bits, for the others are the caller's own to choose. Callers without one count as one caller.
    /// </summary>
    public static IPAddress KeyOf(IPAddress? address)
    {
        if (address is null) return IPAddress.None;
        if (address.IsIPv4MappedToIPv6) return address.MapToIPv4();
        if (address.AddressFamily != AddressFamily.InterNetworkV6) return address;
        Span<byte> bytes = stackalloc byte[AddressLength];
        address.TryWriteBytes(bytes, out _);
        bytes[PrefixLength..].Clear();
        return new(bytes);
    }

    /// <summary><see cref="KeyOf"/> as a number. Of IPv4 it is that of the mapped address.</summary>
    public static UInt128 NumberOf(IPAddress? address)
    {
        Span<byte> bytes = stackalloc byte[AddressLength];
        var key = KeyOf(address);
        if (key.AddressFamily != AddressFamily.InterNetworkV6) key = key.MapToIPv6();
        key.TryWriteBytes(bytes, out _);
        return BinaryPrimitives.ReadUInt128BigEndian(bytes);
    }
}
