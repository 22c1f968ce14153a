using System.Collections.Frozen;
using System.Text.Json;

namespace Kinow.ClientApi.Identities;

/// <summary>The public keys of another service at one moment.</summary>
internal sealed class VerificationKeySet
{
    /// <summary>Most keys of a set.</summary>
    public const int MaxKeys = 50;

    private readonly FrozenDictionary<string, VerificationKey> byId;

    private VerificationKeySet(FrozenDictionary<string, VerificationKey> byId) => this.byId = byId;

    /// <summary>Reads a JWK set (RFC 7517 section 5). Keys that verify no token of ours are left out.</summary>
    /// <exception cref="FormatException">It is none, it has too many keys, two of them have one name, or none can be used.</exception>
    public static VerificationKeySet Read(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var keys = document.RootElement.GetProperty("keys");
            if (keys.GetArrayLength() > MaxKeys) throw new FormatException($"A set has at most {MaxKeys} keys.");
            var usable = keys.EnumerateArray().Select(VerificationKey.TryRead).OfType<VerificationKey>().ToArray();
            if (usable.Length == 0) throw new FormatException("The set has no key that can be used.");
            if (usable.DistinctBy(static key => key.Id).Count() < usable.Length) throw new FormatException("Two keys have one name.");
            return new(usable.ToFrozenDictionary(static key => key.Id, StringComparer.Ordinal));
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            throw new FormatException("It is no JWK set.", error);
        }
    }

    /// <summary>The key with a name, or null.</summary>
    public VerificationKey? Find(string id) => byId.GetValueOrDefault(id);
}
