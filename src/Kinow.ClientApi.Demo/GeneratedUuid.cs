using System.Buffers.Binary;

namespace Kinow.ClientApi.Demo;

/// <summary>UUIDs version 7 (RFC 9562 section 5.7) whose random part follows from the seed.</summary>
internal static class GeneratedUuid
{
    internal static Guid Of(DateTimeOffset instant, SplitMix64 random)
    {
        var high = ((ulong)instant.ToUnixTimeMilliseconds() << 16) | 0x7000 | (random.Next() & 0x0FFF);
        var low = (random.Next() & 0x3FFF_FFFF_FFFF_FFFF) | 0x8000_0000_0000_0000;
        Span<byte> bytes = stackalloc byte[16];
        BinaryPrimitives.WriteUInt64BigEndian(bytes, high);
        BinaryPrimitives.WriteUInt64BigEndian(bytes[8..], low);
        return new(bytes, bigEndian: true);
    }
}
