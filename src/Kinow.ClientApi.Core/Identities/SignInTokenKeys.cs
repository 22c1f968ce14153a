using System.Collections.Immutable;
using System.Text.Json;

namespace Kinow.ClientApi.Core.Identities;

/// <summary>
/// The secrets of servers that sign viewers in, each with a name. The first one makes tokens here, all are accepted: to change one, add
/// the new one, let the server use it, and take the old one out.
/// </summary>
public sealed class SignInTokenKeys
{
    /// <summary>Fewest bytes of a secret (RFC 7518 section 3.2).</summary>
    public const int LeastSecretBytes = 32;

    private const int MaxKeys = 20;
    private const int MaxId = 64;

    private readonly ImmutableArray<(string Id, byte[] Secret)> keys;

    private SignInTokenKeys(ImmutableArray<(string Id, byte[] Secret)> keys) => this.keys = keys;

    /// <summary>The key that makes tokens.</summary>
    internal (string Id, byte[] Secret) Signing => keys[0];

    /// <summary>
    /// Reads a JSON object: <c>keys</c>, an array of objects with <c>id</c>, of letters, digits, - and _, and <c>secret</c>, at least 32
    /// bytes in hexadecimal.
    /// </summary>
    /// <exception cref="FormatException">It cannot be read. The message holds no secret.</exception>
    public static SignInTokenKeys Read(JsonElement json)
    {
        if (!json.TryGetProperty("keys", out var given) || given.GetArrayLength() is 0 or > MaxKeys)
            throw new FormatException($"servers of the identities must have 1 to {MaxKeys} keys.");
        ImmutableArray<(string Id, byte[] Secret)> keys = [.. given.EnumerateArray().Select(ReadKey)];
        return keys.DistinctBy(static key => key.Id).Count() == keys.Length
            ? new(keys)
            : throw new FormatException("Two servers of the identities have one id.");
    }

    /// <summary>Reads the keys from the whole configuration of identities.</summary>
    /// <exception cref="FormatException">There are none, or they cannot be read. The message holds no secret.</exception>
    public static SignInTokenKeys ReadFrom(string configuration)
    {
        try
        {
            using var document = JsonDocument.Parse(configuration, new() { AllowDuplicateProperties = false });
            return document.RootElement.TryGetProperty("servers", out var servers)
                ? Read(servers)
                : throw new FormatException("The configuration of identities has no servers.");
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            throw new FormatException("The configuration of identities is no JSON object.");
        }
    }

    /// <summary>The secret of a name; null for none.</summary>
    internal byte[]? Find(string? id)
    {
        foreach (var key in keys)
        {
            if (key.Id == id) return key.Secret;
        }

        return null;
    }

    private static (string Id, byte[] Secret) ReadKey(JsonElement key)
    {
        if (!key.TryGetProperty("id", out var name) || name.GetString() is not { Length: > 0 and <= MaxId } id
            || !id.All(static c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_'))
            throw new FormatException($"A key of servers needs an id of 1 to {MaxId} letters, digits, - and _.");
        return (id, ReadSecret(key));
    }

    private static byte[] ReadSecret(JsonElement key)
    {
        try
        {
            var secret = key.TryGetProperty("secret", out var text) ? Convert.FromHexString(text.GetString() ?? "") : [];
            if (secret.Length >= LeastSecretBytes) return secret;
        }
        catch (FormatException)
        {
            // Told below, without any part of it.
        }

        throw new FormatException($"A key of servers needs a secret of at least {LeastSecretBytes} bytes in hexadecimal.");
    }
}
