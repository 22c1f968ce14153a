namespace Kinow.GraphQL.Types;

/// <summary>Orders texts by character, and runs of digits in them by number.</summary>
internal sealed class NaturalOrder : IComparer<string>
{
    public static NaturalOrder Instance { get; } = new();

    public int Compare(string? x, string? y)
    {
        var a = x.AsSpan();
        var b = y.AsSpan();
        while (!a.IsEmpty && !b.IsEmpty)
        {
            var order = char.IsAsciiDigit(a[0]) && char.IsAsciiDigit(b[0]) ? Digits(ref a, ref b) : Character(ref a, ref b);
            if (order != 0) return order;
        }

        return a.Length - b.Length;
    }

    private static int Character(ref ReadOnlySpan<char> a, ref ReadOnlySpan<char> b)
    {
        var order = a[0] - b[0];
        a = a[1..];
        b = b[1..];
        return order;
    }

    private static int Digits(ref ReadOnlySpan<char> a, ref ReadOnlySpan<char> b)
    {
        var left = Number(ref a);
        var right = Number(ref b);
        return left.Length != right.Length ? left.Length - right.Length : left.SequenceCompareTo(right);
    }

    private static ReadOnlySpan<char> Number(ref ReadOnlySpan<char> text)
    {
        var length = text.IndexOfAnyExceptInRange('0', '9');
        var digits = length < 0 ? text : text[..length];
        text = text[digits.Length..];
        return digits.TrimStart('0');
    }
}
