using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Kinow.ClientApi.Core.Notifications;

/// <summary>
/// Signs and verifies notifications as the Standard Webhooks specification has it: <c>v1,</c> and base64 of HMAC-SHA256 over
/// <c>id.timestamp.body</c>.
/// </summary>
public static class WebhookSignature
{
    private const string Version = "v1,";
    private const int HashLength = HMACSHA256.HashSizeInBytes;
    private const int TextLength = 44;

    /// <summary>Makes the headers of a notification.</summary>
    /// <param name="id">Id of the event: visible ASCII without full stops, at most 128 characters.</param>
    /// <param name="now">The instant of sending.</param>
    /// <param name="body">The body, byte for byte as it is sent.</param>
    /// <param name="secrets">The first one signs.</param>
    /// <exception cref="ArgumentException">The id is not in its form.</exception>
    public static WebhookHeaders Sign(string id, DateTimeOffset now, ReadOnlySpan<byte> body, WebhookSecrets secrets)
    {
        if (!IsId(id)) throw new ArgumentException("The id is empty, too long, or has characters that an id may not have.", nameof(id));

        var timestamp = now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        Span<byte> hash = stackalloc byte[HashLength];
        Hash(secrets.Signing, id, timestamp, body, hash);
        return new(id, timestamp, Version + Convert.ToBase64String(hash));
    }

    /// <summary>Finds out whether a notification is genuine and fresh. Takes the same time for all wrong signatures.</summary>
    /// <param name="headers">The headers as received.</param>
    /// <param name="now">The receiver's clock.</param>
    /// <param name="body">The body, byte for byte as received.</param>
    /// <param name="secrets">Any of them may have signed.</param>
    public static WebhookVerdict Verify(WebhookHeaders headers, DateTimeOffset now, ReadOnlySpan<byte> body, WebhookSecrets secrets)
    {
        var (id, timestamp, signature) = headers;
        if (string.IsNullOrEmpty(id) || string.IsNullOrEmpty(timestamp) || string.IsNullOrEmpty(signature))
            return WebhookVerdict.HeaderMissing;
        if (!IsId(id) || !TryReadSeconds(timestamp, out var seconds) || signature.Length > WebhookLimits.SignatureLength)
            return WebhookVerdict.HeaderMalformed;
        if (body.Length > WebhookLimits.BodyBytes) return WebhookVerdict.BodyTooLarge;

        var age = now.ToUnixTimeSeconds() - seconds;
        if (age > WebhookLimits.ClockTolerance.TotalSeconds) return WebhookVerdict.TooOld;
        if (-age > WebhookLimits.ClockTolerance.TotalSeconds) return WebhookVerdict.TooNew;

        return IsSigned(id, timestamp, signature, body, secrets) ? WebhookVerdict.Genuine : WebhookVerdict.SignatureWrong;
    }

    private static bool IsSigned(string id, string timestamp, string signatures, ReadOnlySpan<byte> body, WebhookSecrets secrets)
    {
        var isSigned = false;
        Span<byte> expected = stackalloc byte[HashLength];
        Span<byte> given = stackalloc byte[HashLength];
        foreach (var secret in secrets.Verifying)
        {
            Hash(secret, id, timestamp, body, expected);
            foreach (var range in signatures.AsSpan().Split(' '))
            {
                var text = signatures.AsSpan(range);
                if (!text.StartsWith(Version, StringComparison.Ordinal) || text.Length != Version.Length + TextLength) continue;
                if (!Convert.TryFromBase64Chars(text[Version.Length..], given, out var length) || length != HashLength) continue;
                isSigned |= CryptographicOperations.FixedTimeEquals(expected, given);
            }
        }

        return isSigned;
    }

    private static void Hash(WebhookSecret secret, string id, string timestamp, ReadOnlySpan<byte> body, Span<byte> hash)
    {
        using var hmac = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, secret.Key);
        Span<byte> head = stackalloc byte[WebhookLimits.IdLength + WebhookLimits.TimestampLength + 2];
        hmac.AppendData(head[..Encoding.ASCII.GetBytes($"{id}.{timestamp}.", head)]);
        hmac.AppendData(body);
        hmac.GetHashAndReset(hash);
    }

    // A full stop separates the parts that are signed: an id with one would make the same bytes as another id with another time.
    private static bool IsId(string id) =>
        id.Length is > 0 and <= WebhookLimits.IdLength && !id.AsSpan().ContainsAnyExceptInRange('!', '~')
        && !id.Contains('.', StringComparison.Ordinal);

    private static bool TryReadSeconds(string timestamp, out long seconds)
    {
        seconds = 0;
        return timestamp.Length <= WebhookLimits.TimestampLength
            && long.TryParse(timestamp, NumberStyles.None, CultureInfo.InvariantCulture, out seconds);
    }
}
