using System.Security.Cryptography;
using System.Text;

namespace Kinow.ClientApi.Core.Values;

/// <summary>Ids that follow from what they are of: whoever makes them, and however often, they are the same.</summary>
public static class DerivedId
{
    private const int Bytes = 16;
    private const int TimestampBytes = 6;

    /// <summary>A UUID of version 7.</summary>
    /// <param name="source">What it follows from.</param>
    /// <param name="instant">The time that it begins with.</param>
    public static Guid Of(string source, DateTimeOffset instant) => Of(source, Guid.CreateVersion7(instant));

    /// <summary>A UUID of version 7.</summary>
    /// <param name="source">What it follows from.</param>
    /// <param name="other">Another UUID of version 7, whose time it begins with.</param>
    public static Guid Of(string source, Guid other)
    {
        ArgumentNullException.ThrowIfNull(source);
        Span<byte> id = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(source), id);
        Span<byte> time = stackalloc byte[Bytes];
        other.TryWriteBytes(time, bigEndian: true, out _);
        time[..TimestampBytes].CopyTo(id);
        id[6] = (byte)((id[6] & 0x0F) | 0x70);
        id[8] = (byte)((id[8] & 0x3F) | 0x80);
        return new(id[..Bytes], bigEndian: true);
    }
}
