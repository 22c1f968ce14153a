using System.Buffers;

namespace Kinow.Lambda.Runtime;

/// <summary>Bytes in one rented piece that grows. Beyond its limit it keeps nothing and says so.</summary>
/// <param name="limit">The most bytes that it keeps.</param>
internal sealed class PooledBuffer(int limit = int.MaxValue) : IBufferWriter<byte>, IDisposable
{
    private const int FirstSize = 4096;

    private byte[] bytes = [];
    private int length;

    /// <summary>What was written.</summary>
    public ReadOnlyMemory<byte> Written => bytes.AsMemory(0, length);

    /// <summary>What was written, to be changed in place.</summary>
    public Memory<byte> Editable => bytes.AsMemory(0, length);

    /// <summary>Whether more was written than the limit allows. What was written is gone then.</summary>
    public bool IsOverflown { get; private set; }

    /// <inheritdoc/>
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

    /// <inheritdoc/>
    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(Math.Max(sizeHint, 1));
        return bytes.AsMemory(length);
    }

    /// <inheritdoc/>
    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    /// <summary>Forgets what was written.</summary>
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

    /// <summary>Makes room for a number of bytes that is known beforehand.</summary>
    /// <param name="count">The bytes to come.</param>
    public void Reserve(int count)
    {
        if (bytes.Length - length >= count)
        {
            return;
        }

        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(FirstSize, Math.Max(checked(length + count), (int)Math.Min(bytes.Length * 2L, Array.MaxLength))));
        Written.CopyTo(larger);
        Return();
        bytes = larger;
    }

    private void Return()
    {
        if (bytes.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }
}
