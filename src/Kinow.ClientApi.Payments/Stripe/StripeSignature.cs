using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Kinow.ClientApi.Payments.Stripe;

/// <summary>
/// Verifies Stripe's header: <c>t=1750000000,v1=…</c>, where each <c>v1</c> is the hexadecimal HMAC-SHA256 of <c>t</c>, a full stop and
/// the body. While secrets are rotated there are several.
/// </summary>
/// <param name="secrets">Any of them may have signed.</param>
internal sealed class StripeSignature(ImmutableArray<string> secrets)
{
    private const int MaxLength = 4096;
    private const int MaxSignatures = 16;
    private const int HashLength = HMACSHA256.HashSizeInBytes;
    private static readonly TimeSpan Tolerance = TimeSpan.FromMinutes(5);

    private readonly ImmutableArray<byte[]> keys = [.. secrets.Select(Encoding.UTF8.GetBytes)];

    /// <returns>Null when it is genuine and fresh. Takes the same time for all wrong signatures.</returns>
    public PaymentMessageVerdict? Verify(string? header, ReadOnlySpan<byte> body, DateTimeOffset now)
    {
        if (header is null or { Length: > MaxLength } || !TryRead(header, out var timestamp, out var signatures))
            return PaymentMessageVerdict.SignatureMissing;
        if (!IsSigned(timestamp, signatures, body)) return PaymentMessageVerdict.SignatureWrong;
        var age = now.ToUnixTimeSeconds() - long.Parse(timestamp, CultureInfo.InvariantCulture);
        return Math.Abs(age) > Tolerance.TotalSeconds ? PaymentMessageVerdict.NotFresh : null;
    }

    private bool IsSigned(string timestamp, List<byte[]> signatures, ReadOnlySpan<byte> body)
    {
        var isSigned = false;
        var head = Encoding.ASCII.GetBytes(timestamp + ".");
        Span<byte> expected = stackalloc byte[HashLength];
        foreach (var key in keys)
        {
            using var hmac = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, key);
            hmac.AppendData(head);
            hmac.AppendData(body);
            hmac.GetHashAndReset(expected);
            foreach (var given in signatures) isSigned |= CryptographicOperations.FixedTimeEquals(expected, given);
        }

        return isSigned;
    }

    private static bool TryRead(string header, out string timestamp, out List<byte[]> signatures)
    {
        (timestamp, signatures) = ("", []);
        foreach (var part in header.Split(','))
        {
            var name = part.Split('=', 2);
            if (name.Length < 2) continue;
            if (name[0] == "t") timestamp = name[1];
            else if (name[0] == "v1" && signatures.Count < MaxSignatures && Hash(name[1]) is { } hash) signatures.Add(hash);
        }

        return signatures.Count > 0 && timestamp.Length is > 0 and <= 12 && timestamp.All(char.IsAsciiDigit);
    }

    private static byte[]? Hash(string text)
    {
        if (text.Length != HashLength * 2 || !text.All(char.IsAsciiHexDigit)) return null;
        return Convert.FromHexString(text);
    }
}
