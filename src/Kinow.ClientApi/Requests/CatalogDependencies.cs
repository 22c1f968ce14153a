using System.Collections.Immutable;
using Kinow.ClientApi.Core.Reading;
using Kinow.GraphQL.AspNetCore;

namespace Kinow.ClientApi.Requests;

/// <summary>What an answer was made of, held against what the store hears of changes.</summary>
/// <param name="read">What was read.</param>
/// <param name="changes">What the store hears; null where it hears nothing.</param>
/// <param name="begun">When reading began, by the clock of the changes.</param>
/// <param name="clock">The clock of publication windows.</param>
internal sealed class CatalogDependencies(ReadDependencies read, ICatalogChanges? changes, long begun, TimeProvider clock)
    : AnswerDependencies
{
    // As many as CloudFront keeps of one answer. It drops the others without a word, and an answer could not be purged by them.
    private const int MostTags = 50;

    private readonly ImmutableArray<Dependency> keys = read.ToImmutable();
    private readonly DateTimeOffset until = read.Until;
    private long heldAt = -1;
    private long sameAt = -1;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keys => NamesOf(keys);

    /// <inheritdoc/>
    public override IReadOnlyList<string> Tags => NamesOf(keys.Select(static key => key.Tag)) is { Count: <= MostTags } names
        ? names
        : NamesOf(keys.Select(static key => key.Coarse));

    /// <inheritdoc/>
    public override DateTimeOffset? Until => until == DateTimeOffset.MaxValue ? null : until;

    /// <inheritdoc/>
    public override bool Hold()
    {
        if (changes is not { IsCurrent: true } || clock.GetUtcNow() >= until) return false;

        // Counted before: what is heard of meanwhile is asked about the next time.
        var count = changes.Count;
        if (Volatile.Read(ref heldAt) == count) return true;
        if (!changes.Hold(keys.AsSpan(), begun)) return false;
        Volatile.Write(ref heldAt, count);
        return true;
    }

    /// <inheritdoc/>
    public override bool HasChanged()
    {
        if (clock.GetUtcNow() >= until) return true;
        if (changes is null) return false;
        var count = changes.Count;
        if (Volatile.Read(ref sameAt) == count) return false;
        if (changes.HaveChanged(keys.AsSpan(), begun)) return true;
        Volatile.Write(ref sameAt, count);
        return false;
    }

    private static List<string> NamesOf(IEnumerable<Dependency> keys) =>
        [.. keys.Select(static key => key.ToString()).Distinct().Order(StringComparer.Ordinal)];
}
