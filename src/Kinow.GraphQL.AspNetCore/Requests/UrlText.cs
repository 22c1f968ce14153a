using System.Buffers;
using System.Text;

namespace Kinow.GraphQL.AspNetCore.Requests;

/// <summary>Text of the form <c>application/x-www-form-urlencoded</c> (WHATWG URL Standard 5.1).</summary>
internal static class UrlText
{
    private const string HexDigits = "0123456789ABCDEF";

    private static readonly SearchValues<byte> Plain =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.!~*'()"u8);

    /// <summary>
    /// Decodes a value to the bytes it stands for, which need not be UTF-8. A percent sign without two digits stands for itself.
    /// </summary>
    /// <returns>How many bytes were written.</returns>
    public static int Decode(ReadOnlySpan<char> value, Span<byte> target)
    {
        var written = 0;
        while (!value.IsEmpty)
        {
            var plain = value.IndexOfAny('%', '+');
            plain = plain < 0 ? value.Length : plain;
            written += Encoding.UTF8.GetBytes(value[..plain], target[written..]);
            value = value[plain..];
            if (value.IsEmpty) break;
            var isByte = value.Length > 2 && char.IsAsciiHexDigit(value[1]) && char.IsAsciiHexDigit(value[2]) && value[0] == '%';
            target[written++] = isByte ? (byte)((DigitOf(value[1]) << 4) | DigitOf(value[2])) : value[0] == '+' ? (byte)' ' : (byte)'%';
            value = value[(isByte ? 3 : 1)..];
        }

        return written;
    }

    /// <summary>
    /// Appends a parameter to a query component. Its value is written as JavaScript's <c>encodeURIComponent</c> writes it, so that pages
    /// make the same addresses as we do; bytes that are no UTF-8 stay what they are.
    /// </summary>
    public static void Append(StringBuilder query, string name, ReadOnlySpan<byte> value)
    {
        query.Append(query.Length == 0 ? '?' : '&').Append(name).Append('=');
        foreach (var octet in value)
        {
            if (Plain.Contains(octet)) query.Append((char)octet);
            else query.Append('%').Append(HexDigits[octet >> 4]).Append(HexDigits[octet & 15]);
        }
    }

    private static int DigitOf(char digit) => digit <= '9' ? digit - '0' : (digit | 0x20) - 'a' + 10;
}
