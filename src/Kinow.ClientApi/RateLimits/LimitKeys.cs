using System.Security.Cryptography;
using System.Text;

namespace Kinow.ClientApi.RateLimits;

/// <summary>
/// Names the records of limits. Who reads the store learns neither addresses nor accounts: what they are of is hashed with a key, so that
/// it cannot be found by trying all addresses either.
/// </summary>
/// <param name="secret">The key, the same in all processes. When it changes, counting begins anew.</param>
internal sealed class LimitKeys(Func<byte[]> secret)
{
    private const int HashBytes = 16;

    /// <summary>The id of the record of one subject.</summary>
    public string IdOf(RateLimit limit, UInt128 subject)
    {
        Span<byte> bytes = stackalloc byte[16];
        System.Buffers.Binary.BinaryPrimitives.WriteUInt128BigEndian(bytes, subject);
        return IdOf(limit, bytes);
    }

    /// <summary>The id of the record of one subject.</summary>
    public string IdOf(RateLimit limit, string subject) => IdOf(limit, Encoding.UTF8.GetBytes(subject));

    private string IdOf(RateLimit limit, ReadOnlySpan<byte> subject)
    {
        Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(secret(), [.. Encoding.ASCII.GetBytes(limit.Name), 0, .. subject], hash);
        return $"limit:{limit.Name}:{Convert.ToHexStringLower(hash[..HashBytes])}";
    }
}
