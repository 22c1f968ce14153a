using System.Buffers;

namespace Kinow.Lambda.Runtime;

/// <summary>A growing buffer on one pooled array. Beyond its limit it discards its content and sets <see cref="IsOverflown"/>.</summary>
internal sealed class PooledBuffer(int limit = int.MaxValue) : IBufferWriter<byte>, IDisposable
{
    private const int FirstSize = 4096;

    private byte[] bytes = [];
    private int length;

    public ReadOnlyMemory<byte> Written => bytes.AsMemory(0, length);

    /// <summary>The written bytes, modifiable in place.</summary>
    public Memory<byte> Editable => bytes.AsMemory(0, length);

    /// <summary>Whether more was written than the limit allows; the content is discarded then.</summary>
    public bool IsOverflown { get; private set; }

    public void Advance(int count)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, bytes.Length - length);
        length += count;
        if (IsOverflown || length > limit)
        {
            IsOverflown = true;
            length = 0;
        }
    }

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(Math.Max(sizeHint, 1));
        return bytes.AsMemory(length);
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    /// <summary>Discards the content.</summary>
    public void Clear()
    {
        length = 0;
        IsOverflown = false;
    }

    /// <summary>Gives the memory back. The buffer can be used again.</summary>
    public void Dispose()
    {
        Clear();
        Return();
        bytes = [];
    }

    /// <summary>Ensures room for a number of bytes.</summary>
    public void Reserve(int count)
    {
        if (bytes.Length - length >= count) return;
        var larger = ArrayPool<byte>.Shared.Rent(
            Math.Max(FirstSize, Math.Max(checked(length + count), (int)Math.Min(bytes.Length * 2L, Array.MaxLength))));
        Written.CopyTo(larger);
        Return();
        bytes = larger;
    }

    private void Return()
    {
        if (bytes.Length > 0) ArrayPool<byte>.Shared.Return(bytes);
    }
}
