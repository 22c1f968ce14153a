using System.Collections.Immutable;

namespace Kinow.ClientApi.Core.Notifications;

/// <summary>
/// The secrets in use, one or several while they are rotated: the first signs, all verify.
/// To rotate, receivers get the new one behind the old, then senders get it in front, then the old one goes.
/// </summary>
public sealed class WebhookSecrets
{
    private readonly ImmutableArray<WebhookSecret> secrets;

    private WebhookSecrets(ImmutableArray<WebhookSecret> secrets) => this.secrets = secrets;

    /// <summary>The secret that signs.</summary>
    internal WebhookSecret Signing => secrets[0];

    /// <summary>The secrets that verify.</summary>
    internal ReadOnlySpan<WebhookSecret> Verifying => secrets.AsSpan();

    /// <summary>Reads secrets that are separated by spaces.</summary>
    /// <param name="text">Such as <c>whsec_… whsec_…</c>.</param>
    /// <exception cref="FormatException">There is none, or one is not a secret. The message does not repeat it.</exception>
    public static WebhookSecrets Parse(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (words.Length == 0) throw new FormatException("At least one webhook secret is needed.");

        var secrets = ImmutableArray.CreateBuilder<WebhookSecret>(words.Length);
        foreach (var word in words)
        {
            if (!WebhookSecret.TryParse(word, out var secret))
                throw new FormatException($"Webhook secret {secrets.Count + 1} is not \"whsec_\" and base64 of 24 to 64 bytes.");
            secrets.Add(secret);
        }

        return new(secrets.MoveToImmutable());
    }
}
