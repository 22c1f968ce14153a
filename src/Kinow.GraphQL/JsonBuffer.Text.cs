using System.Buffers.Text;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text.Unicode;

namespace Kinow.GraphQL;

/// <content>Strings: one vectorised pass over plain ASCII, a slower one from the first other character on.</content>
public partial class JsonBuffer
{
    /// <summary>Appends a JSON string. Unpaired surrogates become U+FFFD.</summary>
    public void String(ReadOnlySpan<char> value)
    {
        // Worst case of the plain pass: one byte a character and the quotes; vectors may write past the end, hence the slack.
        ref var target = ref Reserve(value.Length + 2 + Vector128<byte>.Count);
        target = (byte)'"';
        var copied = CopyPlain(value, ref Unsafe.Add(ref target, 1));
        if (copied == value.Length)
        {
            Unsafe.Add(ref target, copied + 1) = (byte)'"';
            position += copied + 2;
            return;
        }

        position += copied + 1;
        Escape(value[copied..]);
        Raw((byte)'"');
    }

    // Copies characters that need no escape and are ASCII; returns how many it copied.
    private static int CopyPlain(ReadOnlySpan<char> value, ref byte target)
    {
        ref var source = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(value));
        var i = 0;
        for (; i + Vector128<ushort>.Count <= value.Length; i += Vector128<ushort>.Count)
        {
            var chars = Vector128.LoadUnsafe(ref source, (nuint)i);
            var special = Vector128.LessThan(chars, Vector128.Create((ushort)0x20))
                | Vector128.GreaterThan(chars, Vector128.Create((ushort)0x7E))
                | Vector128.Equals(chars, Vector128.Create((ushort)'"'))
                | Vector128.Equals(chars, Vector128.Create((ushort)'\\'));
            Unsafe.WriteUnaligned(ref Unsafe.Add(ref target, i), Vector128.Narrow(chars, chars).AsUInt64().ToScalar());
            if (special != Vector128<ushort>.Zero)
            {
                return i + (BitOperations.TrailingZeroCount(special.AsByte().ExtractMostSignificantBits()) / 2);
            }
        }

        for (; i < value.Length; i++)
        {
            var c = Unsafe.Add(ref source, i);
            if (c is < 0x20 or > 0x7E or '"' or '\\') return i;
            Unsafe.Add(ref target, i) = (byte)c;
        }

        return i;
    }

    private void Escape(ReadOnlySpan<char> rest)
    {
        while (!rest.IsEmpty)
        {
            var plain = rest.IndexOfAnyExceptInRange((char)0x7F, char.MaxValue);
            plain = plain < 0 ? rest.Length : plain;
            Transcode(rest[..plain]);
            rest = rest[plain..];
            if (rest.IsEmpty) return;
            ref var target = ref Reserve(rest.Length + Vector128<byte>.Count);
            var copied = CopyPlain(rest, ref target);
            position += copied;
            rest = rest[copied..];
            if (!rest.IsEmpty && rest[0] < 0x7F)
            {
                EscapeOne(rest[0]);
                rest = rest[1..];
            }
        }
    }

    private void Transcode(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return;
        Reserve(text.Length * 3);
        Utf8.FromUtf16(text, bytes.AsSpan(position), out _, out var written);
        position += written;
    }

    private void EscapeOne(char c)
    {
        switch (c)
        {
            case '"': Raw("\\\""u8); break;
            case '\\': Raw("\\\\"u8); break;
            case '\n': Raw("\\n"u8); break;
            case '\r': Raw("\\r"u8); break;
            case '\t': Raw("\\t"u8); break;
            case '\b': Raw("\\b"u8); break;
            case '\f': Raw("\\f"u8); break;
            default:
                Raw("\\u00"u8);
                Reserve(2);
                Utf8Formatter.TryFormat((byte)c, bytes.AsSpan(position), out var written, new('x', 2));
                position += written;
                break;
        }
    }
}
