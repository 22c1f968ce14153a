using System.Runtime.InteropServices;

namespace Kinow.GraphQL.Execution;

/// <summary>Compares keys byte by byte; hashes with the runtime's per-process secret, so that callers cannot make keys collide.</summary>
internal sealed class DocumentKeyComparer : IEqualityComparer<byte[]>, IAlternateEqualityComparer<ReadOnlySpan<byte>, byte[]>
{
    public static DocumentKeyComparer Instance { get; } = new();

    public bool Equals(byte[]? x, byte[]? y) => x.AsSpan().SequenceEqual(y);

    public int GetHashCode(byte[] obj) => GetHashCode(obj.AsSpan());

    public bool Equals(ReadOnlySpan<byte> alternate, byte[] other) => alternate.SequenceEqual(other);

    public int GetHashCode(ReadOnlySpan<byte> alternate)
    {
        var hash = string.GetHashCode(MemoryMarshal.Cast<byte, char>(alternate));
        return (alternate.Length & 1) == 0 ? hash : HashCode.Combine(hash, alternate[^1]);
    }

    public byte[] Create(ReadOnlySpan<byte> alternate) => alternate.ToArray();
}
