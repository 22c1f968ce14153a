using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Security.Cryptography;

namespace Kinow.ClientApi.Sessions;

/// <summary>
/// The keys of access tokens. The first signs, all verify: to change keys, add the new one at the end, put it first when all processes know
/// it, and take the old one out when its tokens have expired.
/// </summary>
internal sealed class TokenKeys
{
    private readonly FrozenDictionary<string, TokenKey> byId;

    /// <summary>Takes keys.</summary>
    /// <param name="keys">The keys; the first can sign.</param>
    /// <exception cref="FormatException">There is none, or the first one cannot sign.</exception>
    public TokenKeys(ImmutableArray<TokenKey> keys)
    {
        if (keys.IsEmpty) throw new FormatException("There is no token key.");
        Signing = keys[0].CanSign ? keys[0] : throw new FormatException("The first token key signs: it must be a private key.");
        byId = keys.DistinctBy(k => k.Id).ToFrozenDictionary(k => k.Id, StringComparer.Ordinal);
    }

    /// <summary>The key that signs.</summary>
    public TokenKey Signing { get; }

    /// <summary>All that can sign.</summary>
    public IEnumerable<TokenKey> Private => byId.Values.Where(static key => key.CanSign);

    /// <summary>How many there are.</summary>
    public int Count => byId.Count;

    /// <summary>Reads the keys that a process was given, or makes one where that is allowed.</summary>
    /// <exception cref="FormatException">They cannot be read, or there are none and none may be made. The message holds no part of a
    /// key.</exception>
    public static TokenKeys Of(TokenOptions options)
    {
        if (!string.IsNullOrWhiteSpace(options.Keys)) return new(TokenKeyReader.Read(options.Keys));
        if (options.AllowGeneratedKeys) return Generate();
        throw new FormatException($"There is no token key: set {TokenOptions.KeysVariable} to a JWK set or to keys in PEM.");
    }

    /// <summary>Makes a key that nobody else knows.</summary>
    public static TokenKeys Generate()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        return new([new(key.ExportParameters(includePrivateParameters: true))]);
    }

    /// <summary>The key with an id, or null.</summary>
    public TokenKey? Find(string id) => byId.GetValueOrDefault(id);
}
