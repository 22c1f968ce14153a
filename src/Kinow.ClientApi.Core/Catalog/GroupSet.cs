using System.Collections.Immutable;
using System.Globalization;

namespace Kinow.ClientApi.Core.Catalog;

/// <summary>
/// The customer groups that a viewer is in. Viewers of the same groups see the same, so the set is part of what answers are cached by. Equal
/// sets have equal texts.
/// </summary>
public sealed class GroupSet : IEquatable<GroupSet>
{
    /// <summary>The most groups that a set tells one by one. Tokens and addresses hold it as text.</summary>
    public const int MaxCount = 100;

    private const char Separator = '-';
    private const string UnknownText = "many";

    private readonly string text;

    private GroupSet(ImmutableArray<long> ids, string text) => (Ids, this.text) = (ids, text);

    /// <summary>No groups: nobody in particular.</summary>
    public static GroupSet None { get; } = new([], "");

    /// <summary>More groups than are told one by one: whoever has it sees nothing that is restricted in any way.</summary>
    public static GroupSet Unknown { get; } = new([], UnknownText);

    /// <summary>The ids of the groups, ascending.</summary>
    public ImmutableArray<long> Ids { get; }

    /// <summary>Whether it is <see cref="None"/>.</summary>
    public bool IsNone => ReferenceEquals(this, None);

    /// <summary>Whether it is <see cref="Unknown"/>.</summary>
    public bool IsUnknown => ReferenceEquals(this, Unknown);

    /// <summary>The set of some groups.</summary>
    /// <param name="ids">Their ids, in any order.</param>
    public static GroupSet Of(ImmutableArray<long> ids)
    {
        if (ids.IsEmpty) return None;
        ImmutableArray<long> sorted = [.. ids.Distinct().Order()];
        return sorted.Length > MaxCount ? Unknown : new(sorted, string.Join(Separator, sorted.Select(TextOf)));
    }

    /// <summary>Reads the text of a set. There is one text for each set; any other is refused.</summary>
    public static GroupSet? TryParse(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return None;
        if (text is UnknownText) return Unknown;
        var ids = ImmutableArray.CreateBuilder<long>();
        foreach (var part in text.Split(Separator))
        {
            if (ids.Count == MaxCount) return null;
            if (!long.TryParse(text[part], NumberStyles.None, CultureInfo.InvariantCulture, out var id)) return null;
            ids.Add(id);
        }

        var read = Of(ids.DrainToImmutable());
        return text.SequenceEqual(read.text) ? read : null;
    }

    /// <summary>Whether one of these groups is in the set.</summary>
    public bool ContainsAny(ImmutableArray<long> groups)
    {
        if (Ids.IsEmpty) return false;
        foreach (var group in groups)
        {
            if (Ids.BinarySearch(group) >= 0) return true;
        }

        return false;
    }

    /// <summary>The groups that are also among some others; of <see cref="Unknown"/> it stays.</summary>
    public GroupSet Among(IReadOnlySet<long> groups)
    {
        ArgumentNullException.ThrowIfNull(groups);
        return Ids.IsEmpty || Ids.All(groups.Contains) ? this : Of(Ids.RemoveAll(id => !groups.Contains(id)));
    }

    /// <inheritdoc/>
    public bool Equals(GroupSet? other) => ReferenceEquals(this, other) || (other is not null && text == other.text);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is GroupSet other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => text.GetHashCode(StringComparison.Ordinal);

    /// <summary>The ids ascending, with hyphens between them.</summary>
    public override string ToString() => text;

    private static string TextOf(long id) => id.ToString(CultureInfo.InvariantCulture);
}
