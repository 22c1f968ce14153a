using System.Globalization;

namespace Kinow.ClientApi.Core.Apps;

/// <summary>
/// The version of an app's build: up to four numbers, such as <c>5.2.1</c>. Those that are left out are 0. What follows a hyphen or a plus
/// sign names the build and is not compared: a switch for 5.2 is meant for its trial builds too.
/// </summary>
public readonly record struct BuildVersion : IComparable<BuildVersion>
{
    /// <summary>Longest text, in characters.</summary>
    public const int MaxLength = 64;

    private const int Parts = 4;
    private const int BitsOfPart = 30;
    private const int MaxPart = 999_999_999;

    private readonly UInt128 packed;

    private BuildVersion(UInt128 packed) => this.packed = packed;

    /// <summary>Whether one version is below another.</summary>
    public static bool operator <(BuildVersion left, BuildVersion right) => left.packed < right.packed;

    /// <summary>Whether one version is above another.</summary>
    public static bool operator >(BuildVersion left, BuildVersion right) => left.packed > right.packed;

    /// <summary>Whether one version is below another, or the same.</summary>
    public static bool operator <=(BuildVersion left, BuildVersion right) => left.packed <= right.packed;

    /// <summary>Whether one version is above another, or the same.</summary>
    public static bool operator >=(BuildVersion left, BuildVersion right) => left.packed >= right.packed;

    /// <summary>Reads a version.</summary>
    /// <param name="text">One to four numbers of at most nine digits with full stops between them, and what is not compared.</param>
    /// <returns>False when it is none.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out BuildVersion version)
    {
        version = default;
        if (text.Length > MaxLength) return false;
        var end = text.IndexOfAny('-', '+');
        var numbers = end < 0 ? text : text[..end];
        Span<int> parts = stackalloc int[Parts];
        var count = 0;
        foreach (var range in numbers.Split('.'))
        {
            if (count == Parts) return false;
            if (!int.TryParse(numbers[range], NumberStyles.None, CultureInfo.InvariantCulture, out var part)) return false;
            if (part > MaxPart) return false;
            parts[count++] = part;
        }

        version = new(Pack(parts));
        return true;
    }

    /// <summary>The smallest version above this one; null when there is none.</summary>
    public BuildVersion? FindNext()
    {
        var parts = Unpack();
        for (var i = Parts - 1; i >= 0; i--)
        {
            if (parts[i] < MaxPart)
            {
                parts[i]++;
                return new(Pack(parts));
            }

            parts[i] = 0;
        }

        return null;
    }

    /// <inheritdoc/>
    public int CompareTo(BuildVersion other) => packed.CompareTo(other.packed);

    /// <summary>The numbers, without zeros at the end but for the second one.</summary>
    public override string ToString()
    {
        var parts = Unpack();
        var count = Parts;
        while (count > 2 && parts[count - 1] == 0) count--;
        return string.Join('.', parts[..count]);
    }

    private static UInt128 Pack(ReadOnlySpan<int> parts)
    {
        UInt128 packed = 0;
        foreach (var part in parts) packed = (packed << BitsOfPart) | (UInt128)part;
        return packed;
    }

    private int[] Unpack()
    {
        var parts = new int[Parts];
        var rest = packed;
        for (var i = Parts - 1; i >= 0; i--, rest >>= BitsOfPart) parts[i] = (int)(rest & ((1 << BitsOfPart) - 1));
        return parts;
    }
}
