using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Kinow.GraphQL;

/// <summary>A growing UTF-8 buffer on pooled memory, with the few JSON primitives that a response needs. Not thread-safe.</summary>
public partial class JsonBuffer : IDisposable
{
    private byte[] bytes;
    private int position;

    /// <summary>Creates an empty buffer.</summary>
    /// <param name="capacity">Initial size in bytes.</param>
    public JsonBuffer(int capacity = 4096) => bytes = ArrayPool<byte>.Shared.Rent(capacity);

    /// <summary>How many bytes have been written. Setting it lower truncates.</summary>
    public int Length
    {
        get => position;
        set
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)value, (uint)position, nameof(value));
            position = value;
        }
    }

    /// <summary>What has been written. Valid until the next write.</summary>
    public ReadOnlyMemory<byte> Written => bytes.AsMemory(0, position);

    /// <summary>Appends bytes as they are.</summary>
    /// <param name="value">UTF-8 that is valid JSON at this place.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Raw(ReadOnlySpan<byte> value)
    {
        var start = position;
        if (value.Length > bytes.Length - start) Grow(value.Length);
        value.CopyTo(bytes.AsSpan(start));
        position = start + value.Length;
    }

    /// <summary>Appends one ASCII byte as it is.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Raw(byte value)
    {
        var start = position;
        if ((uint)start >= (uint)bytes.Length) Grow(1);
        bytes[start] = value;
        position = start + 1;
    }

    /// <summary>Appends <c>null</c>.</summary>
    public void Null() => Raw("null"u8);

    /// <summary>Overwrites one byte already written.</summary>
    internal void Overwrite(int offset, byte value) => bytes[offset] = value;

    /// <summary>Returns the memory to the pool. The buffer must not be used afterwards.</summary>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Gives the memory back.</summary>
    /// <param name="disposing">Whether called from <see cref="Dispose()"/>.</param>
    protected virtual void Dispose(bool disposing)
    {
        if (bytes.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(bytes);
            bytes = [];
            position = 0;
        }
    }

    /// <summary>Empties the buffer and returns an array larger than <paramref name="keep"/>.</summary>
    internal void Clear(int keep)
    {
        position = 0;
        if (bytes.Length > keep)
        {
            ArrayPool<byte>.Shared.Return(bytes);
            bytes = ArrayPool<byte>.Shared.Rent(4096);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ref byte Reserve(int count)
    {
        if (count > bytes.Length - position) Grow(count);
        return ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(bytes), position);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Grow(int count)
    {
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(bytes.Length * 2, checked(position + count)));
        bytes.AsSpan(0, position).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(bytes);
        bytes = larger;
    }
}
