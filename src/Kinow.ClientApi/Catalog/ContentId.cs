using System.Globalization;
using System.IO.Hashing;
using System.Runtime.InteropServices;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Catalog;

/// <summary>
/// Identifier of what is numbered within its owner only: the number, and a hash of everything that it says. A client that keeps one body
/// for each identifier never takes one for another.
/// </summary>
internal readonly record struct ContentId(long Number, ulong Hash = 0)
{
    public ContentId With(string text) =>
        this with { Hash = XxHash3.HashToUInt64(MemoryMarshal.AsBytes(text.AsSpan()), unchecked((long)Hash)) };

    public ContentId With(long value) =>
        this with { Hash = XxHash3.HashToUInt64(MemoryMarshal.AsBytes(new ReadOnlySpan<long>(in value)), unchecked((long)Hash)) };

    // All languages: the identifier is the same in each.
    public ContentId With(LocalizedText text)
    {
        var id = With(text.Values.Length);
        foreach (ref readonly var value in text.Values) id = id.With(value.Language.ToString()).With(value.Value);
        return id;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Number}-{Hash:x16}");
}
