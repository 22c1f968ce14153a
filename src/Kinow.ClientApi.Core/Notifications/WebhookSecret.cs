using System.Diagnostics.CodeAnalysis;

namespace Kinow.ClientApi.Core.Notifications;

/// <summary>
/// A symmetric secret of the Standard Webhooks specification, written as base64 of 24 to 64 bytes, mostly with <c>whsec_</c> before it.
/// </summary>
public sealed class WebhookSecret
{
    private const string Prefix = "whsec_";
    private const int Shortest = 24;
    private const int Longest = 64;

    private readonly byte[] key;

    private WebhookSecret(byte[] key) => this.key = key;

    /// <summary>The key for HMAC-SHA256.</summary>
    internal ReadOnlySpan<byte> Key => key;

    /// <summary>Reads the written form; false when it is not one.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out WebhookSecret? secret)
    {
        secret = null;
        var digits = text.AsSpan(text.StartsWith(Prefix, StringComparison.Ordinal) ? Prefix.Length : 0);
        var buffer = new byte[Longest + 2];
        if (!Convert.TryFromBase64Chars(digits, buffer, out var length) || length is < Shortest or > Longest) return false;
        secret = new(buffer[..length]);
        return true;
    }

    /// <summary>Says nothing of the key, so that it never gets into a log.</summary>
    public override string ToString() => Prefix + "…";
}
