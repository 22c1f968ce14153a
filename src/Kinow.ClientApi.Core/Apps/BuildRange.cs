namespace Kinow.ClientApi.Core.Apps;

/// <summary>Builds of an app, from one version up to another. The default value has all of them.</summary>
/// <param name="From">The first; null for the very first.</param>
/// <param name="Below">The first that is not among them; null for none.</param>
public readonly record struct BuildRange(BuildVersion? From, BuildVersion? Below)
{
    /// <summary>All builds.</summary>
    public const string All = "*";

    /// <summary>Whether a version is among them.</summary>
    public bool Contains(BuildVersion version) => !(version < From) && !(version >= Below);

    /// <summary>
    /// Reads a range: <c>*</c>, a version by itself, or conditions with spaces between them that all have to hold, such as
    /// <c>&gt;=5.0 &lt;5.2</c>.
    /// </summary>
    /// <returns>False when it is none, or when no version fits.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out BuildRange range)
    {
        range = default;
        var all = text.Trim();
        if (all.IsEmpty) return false;
        if (all is All) return true;
        foreach (var part in all.Split(' '))
        {
            if (all[part].IsEmpty) continue;
            if (Read(all[part]) is not { } condition) return false;
            range = range.And(condition);
        }

        return range is not { From: { } from, Below: { } below } || from < below;
    }

    /// <summary>The range as <see cref="TryParse"/> reads it.</summary>
    public override string ToString() => (From, Below) switch
    {
        (null, null) => All,
        ({ } from, { } below) => from.FindNext() == below ? from.ToString() : $">={from} <{below}",
        ({ } from, null) => $">={from}",
        (null, { } below) => $"<{below}",
    };

    private static BuildRange? Read(ReadOnlySpan<char> text)
    {
        var length = text.IndexOfAnyExcept('<', '>', '=');
        if (length < 0 || !BuildVersion.TryParse(text[length..], out var version)) return null;
        return text[..length] switch
        {
            "" or "=" => version.FindNext() is { } next ? new(version, next) : null,
            "<" => new(null, version),
            "<=" => new(null, version.FindNext()),
            ">" => version.FindNext() is { } next ? new(next, null) : null,
            ">=" => new(version, null),
            _ => null,
        };
    }

    private BuildRange And(BuildRange other) => new(
        From is { } from && !(other.From > from) ? from : other.From,
        Below is { } below && !(other.Below < below) ? below : other.Below);
}
