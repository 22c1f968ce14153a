using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Kinow.ClientApi.Sessions;

/// <summary>
/// Remembers tokens that were verified, by their SHA-256, so that only the first request with a token pays for its signature. What was
/// not asked for in the time of a whole generation is forgotten.
/// </summary>
internal sealed class AccessTokenMemory(int capacity)
{
    private ConcurrentDictionary<Key, AccessToken> young = new();
    private ConcurrentDictionary<Key, AccessToken> old = new();

    /// <summary>What a token is known by.</summary>
    public static Key KeyOf(ReadOnlySpan<byte> token)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(token, hash);
        return MemoryMarshal.Read<Key>(hash);
    }

    /// <summary>What a known token says; null when it is not known.</summary>
    public AccessToken? Find(Key key)
    {
        if (young.TryGetValue(key, out var token)) return token;
        if (!old.TryGetValue(key, out token)) return null;
        Add(key, token);
        return token;
    }

    /// <summary>Remembers a token that was verified.</summary>
    public void Add(Key key, AccessToken token)
    {
        var generation = young;
        if (generation.Count >= Math.Max(1, capacity / 2) && Interlocked.CompareExchange(ref young, new(), generation) == generation)
        {
            old = generation;
        }

        young[key] = token;
    }

    /// <summary>A SHA-256.</summary>
    internal readonly record struct Key(UInt128 High, UInt128 Low);
}
