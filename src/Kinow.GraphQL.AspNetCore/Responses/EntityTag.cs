using System.Buffers.Binary;
using System.Globalization;

namespace Kinow.GraphQL.AspNetCore.Responses;

/// <summary>
/// Entity tags (RFC 9110 section 8.8.3): 128 bits folded out of the body by wide multiplication, many times faster than a cryptographic
/// hash. A tag only has to differ when the body does by accident; a collision of two of our own responses is no attack.
/// </summary>
internal static class EntityTag
{
    private const ulong First = 0x9E3779B97F4A7C15;
    private const ulong Second = 0xD6E8FEB86659FD93;

    /// <summary>The strong tag of a body.</summary>
    public static string Of(ReadOnlySpan<byte> body, ContentCoding coding)
    {
        var a = First ^ (ulong)body.Length;
        var b = Second;
        for (; body.Length >= 16; body = body[16..])
        {
            Fold(BinaryPrimitives.ReadUInt64LittleEndian(body), BinaryPrimitives.ReadUInt64LittleEndian(body[8..]), ref a, ref b);
        }

        Span<byte> last = stackalloc byte[16];
        last.Clear();
        body.CopyTo(last);
        Fold(BinaryPrimitives.ReadUInt64LittleEndian(last), BinaryPrimitives.ReadUInt64LittleEndian(last[8..]), ref a, ref b);
        var suffix = coding switch { ContentCoding.Brotli => "-br", ContentCoding.Gzip => "-gzip", _ => "" };
        return string.Create(CultureInfo.InvariantCulture, $"\"{a:x16}{b:x16}{suffix}\"");
    }

    /// <summary>Whether a caller already has the representation (RFC 9110 section 13.1.2: weak comparison).</summary>
    public static bool Matches(string? ifNoneMatch, string tag)
    {
        var rest = ifNoneMatch.AsSpan();
        foreach (var range in rest.Split(','))
        {
            var candidate = rest[range].Trim();
            if (candidate.StartsWith("W/", StringComparison.Ordinal)) candidate = candidate[2..];
            if (candidate is "*" || candidate.SequenceEqual(tag)) return true;
        }

        return false;
    }

    private static void Fold(ulong left, ulong right, ref ulong a, ref ulong b)
    {
        var high = Math.BigMul(left ^ a, right ^ First, out var low);
        var cross = Math.BigMul(right ^ b, left ^ Second, out var crossLow);
        a = high ^ crossLow ^ ulong.RotateLeft(a, 23);
        b = cross ^ low ^ ulong.RotateLeft(b, 41);
    }
}
